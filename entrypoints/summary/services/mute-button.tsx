import { useSummaryTexts } from "#components/texts-context.tsx";

interface Props {
  readonly isMuted: boolean;
  readonly onMute: () => void;
  readonly onUnmute: () => void;
}

/** Lets one service never notify, and takes that back. */
export function MuteButton({ isMuted, onMute, onUnmute }: Props) {
  const words = useSummaryTexts().alertSettings;
  return (
    <button type="button" className="text-button quiet" onClick={isMuted ? onUnmute : onMute}>
      {isMuted ? words.muteOff : words.mute}
    </button>
  );
}
