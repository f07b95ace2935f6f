using System.Globalization;
using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Training.Words;

namespace NewsParsing.Training.Tests.Words;

public sealed class WordVectorReaderTests : IDisposable
{
    /// <summary>Words by their rank, the most frequent first; each has a vector of its own.</summary>
    private static readonly string[] Ranked
        = ["the", ",", "of", "1984", "don't", "The", "well-known", "p.m.", "café", "--", "river", "rare"];

    private readonly string _path = Path.GetTempFileName();

    public WordVectorReaderTests()
    {
        // The file is ordered otherwise than by rank.
        IEnumerable<string> vectors = Enumerable.Range(0, Ranked.Length).OrderBy(rank => Ranked[rank], StringComparer.Ordinal)
            .Select(rank => $"\"{Ranked[rank]}\":[{string.Join(',', Vector(rank).Select(x => x.ToString(CultureInfo.InvariantCulture)))}"
                + $",1.5,{rank}]");
        File.WriteAllText(_path,
            $$"""{"precision":8,"l2NormIndex":4,"wordIndex":5,"size":{{Ranked.Length}},"dimensions":4,"words":["the",","]"""
                + $$""","vectors":{{{string.Join(',', vectors)}}},"unkVector":[0,0,0,0,0,0]}""");
    }

    [Fact]
    public void Read_AllWords_LeavesOutWhatIsNoWord()
    {
        WordVectors vectors = Read(words: 100);
        Assert.All(
            (string[])["the", "of", "don't", "well-known", "café", "river", "rare"], word => Assert.Equal(2, Of(vectors, word).Length));
        Assert.All((string[])[",", "1984", "p.m.", "--"], word => Assert.Empty(Of(vectors, word)));
    }

    [Fact]
    public void Read_FewerWords_KeepsTheMostFrequent()
    {
        WordVectors vectors = Read(words: 4);
        Assert.All((string[])["the", "of", "don't", "well-known"], word => Assert.NotEmpty(Of(vectors, word)));
        Assert.All((string[])["café", "river", "rare"], word => Assert.Empty(Of(vectors, word)));
    }

    [Fact]
    public void Read_FirstWords_AreFrequent()
    {
        WordVectors vectors = Read(words: 100);
        Assert.All((string[])["the", "of", "don't"], word => Assert.True(vectors.IsFrequent(FormHash.Of(word))));
        Assert.All((string[])["well-known", "river", "rare", "unknown"], word => Assert.False(vectors.IsFrequent(FormHash.Of(word))));
    }

    [Fact]
    public void Read_Vectors_KeepWhatTheyDifferInMost()
    {
        WordVectors vectors = Read(words: 100);
        int[] ranks = [0, 2, 4, 6, 8, 10, 11];
        double mean = ranks.Average(rank => Vector(rank)[1]);
        double[] expected = [.. ranks.Select(rank => Vector(rank)[1] - mean)];
        double[] found = [.. ranks.Select(rank => Of(vectors, Ranked[rank])[0] * (double)vectors.Scale)];

        // The greatest of so few values lies above the quantile at which they are cut: that of the first word.
        double factor = found[^1] / expected[^1];
        double bound = sbyte.MaxValue * (double)vectors.Scale;
        Assert.True(expected.Max(Math.Abs) * Math.Abs(factor) > bound);
        Assert.All(found, (value, i) => Assert.Equal(Math.Clamp(expected[i] * factor, -bound, bound), value, 0.02));
    }

    [Fact]
    public void Read_Twice_GivesTheSameBytes()
        => Assert.Equal(WordVectorReader.Read(_path, 5, 3, 2, 1), WordVectorReader.Read(_path, 5, 3, 2, 1));

    public void Dispose() => File.Delete(_path);

    /// <summary>The words differ in the second component, which has two values more for every rank, and a little in the third.</summary>
    private static double[] Vector(int rank) => [0.25, rank * 2, rank % 3 == 0 ? 0.01 : -0.01, -1];

    private WordVectors Read(int words) => new(new ModelFileReader("words.bin", WordVectorReader.Read(_path, words, 3, 2, 1)));

    private static sbyte[] Of(WordVectors vectors, string word)
    {
        int row = vectors.RowOf(FormHash.Of(word));
        var vector = new sbyte[row < 0 ? 0 : vectors.Size];
        if (row >= 0)
        {
            vectors.Read(row, vector);
        }

        return vector;
    }
}
