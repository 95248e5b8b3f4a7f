@echo off
rem The command line of the installed application: its own binary in another mode.
set ELECTRON_NO_ATTACH_CONSOLE=
"%~dp0TrackRecord.exe" --cli %*
exit /b %ERRORLEVEL%
