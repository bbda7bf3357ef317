import { Button } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import type { ImportSpeech } from './import-speech.ts';

interface Props {
  busy: boolean;
  read(source: File | string): Promise<void>;
  speech: ImportSpeech;
}

/** A file or pasted words; the file goes first when both are there. */
export function ReleaseSource({ busy, read, speech }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void read(file ?? text);
  };
  return (
    <form className="import-desk__form" onSubmit={submit}>
      <p>{speech.say('purpose')}</p>
      <label>
        {speech.say('file')}
        <input
          accept=".txt,.html,.htm,.docx,text/plain,text/html"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          type="file"
        />
      </label>
      <label>
        {speech.say('text')}
        <textarea dir="auto" onChange={({ target }) => setText(target.value)} rows={12} value={text} />
      </label>
      <Button disabled={busy || (file === null && text.trim() === '')} type="submit">
        {speech.say(busy ? 'working' : 'read')}
      </Button>
    </form>
  );
}
