using NewsParsing.Attributions;
using NewsParsing.Models;
using NewsParsing.Pipeline;

namespace NewsParsing.Tests.Attributions;

public sealed class AttributionModelTests
{
    [Fact]
    public void Default_EmbeddedFile_StaysUnderFourMegabytes()
    {
        using Stream file = typeof(AttributionModel).Assembly.GetManifestResourceStream("models/" + AttributionModel.FileName)!;
        Assert.InRange(file.Length, 1, 4_000_000);
        Assert.StartsWith("attributions-", ArticlePipeline.Default.Models.Attributions.ModelId, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_MissingSection_NamesTheFile()
    {
        var file = new ModelFileWriter("attributions-test");
        file.Add<int>(AttributionSections.Shape, [0, 0, 0]);
        var exception = Assert.Throws<InvalidModelException>(() => new AttributionModel(new ModelFileReader("some.bin", file.ToBytes()),
            ArticlePipeline.Default.Models.Words));
        Assert.Contains("some.bin", exception.Message, StringComparison.Ordinal);
    }
}
