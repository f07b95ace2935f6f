using System.IO.Compression;
using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;
using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Tests.Entities;

public sealed class MarkedSentencesTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl.gz");

    [Fact]
    public void Of_Name_LabelsItsTokens()
        => Assert.Equal("Ana/BeginPerson Reis/InsidePerson came/None ./None", Labels("[Ana Reis|Person] came."));

    [Fact]
    public void Of_TwoNamesSideBySide_EachBegins()
        => Assert.Equal(
            "Oslo/BeginPlace Police/BeginOrganization said/None so/None ./None", Labels("[Oslo|Location] [Police|Organization] said so."));

    [Fact]
    public void Of_Article_IsNoPartOfTheName()
        => Assert.Equal("The/None Board/BeginOrganization met/None ./None", Labels("[The Board|Organization] met."));

    [Fact]
    public void Of_Nationality_IsAGroup()
        => Assert.Equal("A/None Kenyan/BeginGroup came/None ./None", Labels("A [Kenyan|NORP] came."));

    [Fact]
    public void Of_Date_IsNoName() => Assert.Equal("On/None Monday/None it/None rained/None ./None", Labels("On [Monday|Date] it rained."));

    [Fact]
    public void Of_EmojiBefore_CountsCodePoints()
        => Assert.EndsWith("Ana/BeginPerson came/None ./None", Labels("\U0001F600\U0001F600 [Ana|Person] came."));

    [Fact]
    public void Of_NameThatCutsAToken_TeachesNothing()
    {
        Sentence sentence = Read("The non-[AWB|Organization] exports fell.").Single();
        int cut = sentence.Forms.IndexOf("non-AWB");
        Assert.Equal(NameLabel.None, sentence.Names![cut]);
        Assert.Equal(0, sentence.NameWeights![cut]);
        Assert.Equal(1, sentence.NameWeights[0]);
    }

    [Fact]
    public void Of_SilverName_CountsAsMuchAsItIsSure()
    {
        Write("""{"id": "a", "text": "Ana came to Oslo.", "entities": [[0, 3, "Person", 0.75], [12, 16, "Location", 0.3]]}""");
        Sentence sentence = MarkedSentences.Of(MarkedArticleReader.Read(_path)).Single();
        Assert.Equal([0.75f, 1, 1, 0, 1], sentence.NameWeights!);
    }

    public void Dispose() => File.Delete(_path);

    private string Labels(string marked) => string.Join(' ', Read(marked).SelectMany(sentence
        => sentence.Forms.Zip(sentence.Names!, (form, label) => $"{form}/{label}")).Where(token => char.IsAscii(token[0])));

    /// <summary>Reads a text in which names stand as <c>[Oslo|Location]</c>.</summary>
    private List<Sentence> Read(string marked)
    {
        string text = "";
        var entities = new List<string>();
        foreach (string part in marked.Split('[', ']'))
        {
            int bar = part.IndexOf('|');
            string name = bar < 0 ? part : part[..bar];
            if (bar >= 0)
            {
                int start = text.EnumerateRunes().Count();
                entities.Add($"[{start}, {start + name.Length}, \"{part[(bar + 1)..]}\"]");
            }

            text += name;
        }

        Write($$"""{"id": "a", "text": "{{text}}", "entities": [{{string.Join(", ", entities)}}]}""");
        return MarkedSentences.Of(MarkedArticleReader.Read(_path));
    }

    private void Write(string line)
    {
        using var stream = new GZipStream(File.Create(_path), CompressionMode.Compress);
        using var writer = new StreamWriter(stream);
        writer.WriteLine(line);
    }
}
