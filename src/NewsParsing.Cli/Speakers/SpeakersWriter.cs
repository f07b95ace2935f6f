using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Speakers;

/// <summary>Writes the speakers of an index, or what one of them says.</summary>
internal abstract class SpeakersWriter(OutputTarget output)
{
    protected OutputTarget Output { get; } = output;

    public abstract void WriteAll(SpeakerIndex index);

    public abstract void WriteSpeaker(IndexedSpeaker speaker);
}
