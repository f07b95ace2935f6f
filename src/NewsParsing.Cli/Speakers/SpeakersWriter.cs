using System.Text;
using NewsParsing.Cli.Output;

namespace NewsParsing.Cli.Speakers;

/// <summary>Writes the speakers of an index, or what one of them says.</summary>
internal abstract class SpeakersWriter(OutputTarget output)
{
    public abstract void WriteAll(SpeakerIndex index);

    public abstract void WriteSpeaker(IndexedSpeaker speaker);

    protected void WriteLine(string line) => output.Write(Encoding.UTF8.GetBytes(line + "\n"));
}
