using NewsParsing.Attributions;
using NewsParsing.Entities;
using NewsParsing.Models;
using NewsParsing.Networks;
using NewsParsing.Syntax;

namespace NewsParsing.Pipeline;

/// <summary>The weights that the package embeds, each read on first use. Immutable and thread-safe.</summary>
internal sealed class ModelSet
{
    // Lazy<T> makes each once, whichever of 16 threads asks first (Parse_On16Threads_EqualsOneThread starts them together).
    private readonly Lazy<WordVectors> _words = new(() => new WordVectors(ModelFileReader.OpenEmbedded(WordVectors.FileName)));
    private readonly Lazy<SyntaxModel> _syntax;
    private readonly Lazy<AttributionModel> _attributions;
    private readonly Lazy<CoreferenceModel> _coreference;

    /// <param name="coreference">The weights of coreference, where training tries others than the embedded ones.</param>
    public ModelSet(CoreferenceModel? coreference = null)
    {
        _syntax = new(() => new SyntaxModel(ModelFileReader.OpenEmbedded(SyntaxModel.FileName), Words));
        _attributions = new(() => new AttributionModel(ModelFileReader.OpenEmbedded(AttributionModel.FileName), Words));
        _coreference = new(() => coreference ?? CoreferenceModel.Read(ModelFileReader.OpenEmbedded(CoreferenceModel.FileName)));
    }

    /// <summary>Which weights these are: 16 hexadecimal digits over the checksums that end their files.</summary>
    // The checksums as they stand in the files: whether they are right is checked when the weights are read.
    public string Id => field ??= ModelFile.CommonId(
        EmbeddedFile.Open(WordVectors.FileName), EmbeddedFile.Open(SyntaxModel.FileName), EmbeddedFile.Open(AttributionModel.FileName),
        EmbeddedFile.Open(CoreferenceModel.FileName));

    public WordVectors Words => _words.Value;

    public SyntaxModel Syntax => _syntax.Value;

    public AttributionModel Attributions => _attributions.Value;

    public CoreferenceModel Coreference => _coreference.Value;
}
