using NewsParsing.Training.Learning;
using NewsParsing.Training.Words;

namespace NewsParsing.Training.Tests.Words;

public sealed class VectorCodebookTests
{
    private const int Parts = 2;
    private const int PartSize = 3;

    [Fact]
    public void Learn_FewVectors_KeepsEach()
    {
        float[] vectors = Random(40);
        var codebook = VectorCodebook.Learn(vectors, 40, Parts, PartSize);
        Assert.Equal(vectors, Rebuilt(codebook, 40));
    }

    [Fact]
    public void Learn_ManyVectors_IsNearThem()
    {
        const int count = 3000;
        float[] vectors = Random(count);
        float[] rebuilt = Rebuilt(VectorCodebook.Learn(vectors, count, Parts, PartSize), count);

        // 256 points in three dimensions with deviation 1: a sixth of the square is lost at most.
        Assert.InRange(vectors.Zip(rebuilt, (a, b) => (a - b) * (a - b)).Average(), 0.001, 1.0 / 6);
    }

    [Fact]
    public void Learn_Twice_IsTheSame()
    {
        float[] vectors = Random(1000);
        var one = VectorCodebook.Learn(vectors, 1000, Parts, PartSize);
        var other = VectorCodebook.Learn(vectors, 1000, Parts, PartSize);
        Assert.Equal(one.Codes, other.Codes);
        Assert.Equal(one.Centroids, other.Centroids);
    }

    private static float[] Random(int count)
    {
        var random = new SeededRandom(4);
        return [.. Enumerable.Range(0, count * Parts * PartSize).Select(_ => random.Normal())];
    }

    private static float[] Rebuilt(VectorCodebook codebook, int count)
        => [.. Enumerable.Range(0, count * Parts).SelectMany(part
            => codebook.Centroids.Skip((part % Parts * codebook.Count + codebook.Codes[part]) * PartSize).Take(PartSize))];
}
