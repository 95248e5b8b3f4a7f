import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

import styles from './certificate.module.css';
import { words } from '#renderer/words/words.ts';
import { certificatePlaceholders, type CertificateKind, standardCertificateTexts } from '#shared/domain/certificate.ts';

const { settings: text } = words.printing;

interface Props {
  kind: CertificateKind;
  label: string;
  value: string;
  error?: ReactNode;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onFocus?: () => void;
}

/** The words of a certificate, with buttons that put in what is filled in, where the cursor stands. */
export function CertificateTextField({ kind, label, value, error, onChange, onBlur, onFocus }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (placeholder: string) => {
    const target = field.current;
    const [start, end] = [target?.selectionStart ?? value.length, target?.selectionEnd ?? value.length];
    const filled = `{${placeholder}}`;
    onChange(value.slice(0, start) + filled + value.slice(end));
    // After the field has taken the new text.
    requestAnimationFrame(() => {
      target?.focus();
      target?.setSelectionRange(start + filled.length, start + filled.length);
    });
  };
  return (
    <div>
      <Textarea
        ref={field}
        label={label}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => onBlur?.()}
        onFocus={() => onFocus?.()}
      />
      <div className={styles['insert']}>
        <span className={styles['note']}>{text.insert}</span>
        {certificatePlaceholders.map((placeholder) => (
          <Button
            key={placeholder}
            size="compact-xs"
            variant="default"
            aria-label={text.insertInto(text.placeholders[placeholder], label)}
            onClick={() => insert(placeholder)}
          >
            {text.placeholders[placeholder]}
          </Button>
        ))}
        {value.trim() !== standardCertificateTexts[kind] && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={text.standardOf(label)}
            onClick={() => onChange(standardCertificateTexts[kind])}
          >
            {text.standard}
          </Button>
        )}
      </div>
    </div>
  );
}
