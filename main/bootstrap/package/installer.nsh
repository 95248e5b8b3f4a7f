; Entries under "Open with" for this user. What opens such files by default stays as it is.

!macro OfferFor EXTENSION
  WriteRegStr HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "TrackRecord.file" ""
!macroend

!macro WithdrawFrom EXTENSION
  DeleteRegValue HKCU "Software\Classes\.${EXTENSION}\OpenWithProgids" "TrackRecord.file"
!macroend

!macro customInstall
  WriteRegStr HKCU "Software\Classes\TrackRecord.file" "" "TrackRecord"
  WriteRegStr HKCU "Software\Classes\TrackRecord.file\shell\open\command" "" '"$INSTDIR\TrackRecord.exe" "%1"'
  !insertmacro OfferFor "csv"
  !insertmacro OfferFor "lif"
  !insertmacro OfferFor "zip"
!macroend

!macro customUnInstall
  !insertmacro WithdrawFrom "csv"
  !insertmacro WithdrawFrom "lif"
  !insertmacro WithdrawFrom "zip"
  DeleteRegKey HKCU "Software\Classes\TrackRecord.file"
!macroend
