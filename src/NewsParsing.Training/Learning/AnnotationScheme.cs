using NewsParsing.Pipeline;
using NewsParsing.Syntax;
using NewsParsing.Text;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Learning;

/// <summary>
/// The labels of a corpus, and the conversion of its sentences for training. Unknown labels of the gold scheme become X, XX and dep.
/// </summary>
internal sealed class AnnotationScheme
{
    private readonly Dictionary<string, int> _penn;
    private readonly Dictionary<string, int> _universal;
    private readonly Dictionary<string, int> _relations;
    private readonly TextBuffer _text = new();

    private AnnotationScheme(IEnumerable<string> penn, IEnumerable<string> universal, IEnumerable<string> relations)
    {
        _penn = Index(penn);
        _universal = Index(universal);
        _relations = Index(relations);
    }

    /// <summary>The scheme of the package: the UD treebanks.</summary>
    public static AnnotationScheme Gold { get; } = new(TagNames.Penn, TagNames.Universal, TagNames.Relations);

    public int PennTags => _penn.Count;

    public int Tags => _penn.Count + _universal.Count;

    public int Relations => _relations.Count;

    /// <summary>A scheme of the labels found in a corpus, in the order of their names.</summary>
    public static AnnotationScheme Of(IReadOnlyList<Sentence> sentences) => new(
        sentences.SelectMany(sentence => sentence.Xpos).Distinct().Order(StringComparer.Ordinal),
        [],
        sentences.SelectMany(sentence => sentence.Relations).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Converts a sentence, or returns null where it is too long or its tree is broken.</summary>
    public TrainingSentence? Convert(Sentence sentence)
    {
        int count = sentence.Forms.Count;
        if (count > OutputLayout.MaximumPiece || (sentence.Heads.Count > 0 && sentence.Heads.Count(head => head < 0) != 1))
        {
            return null;
        }

        SentenceText.Fill([sentence], _text);
        var keys = new ulong[count * FeatureExtractor.Count];
        FeatureExtractor.Extract(_text, 0, count, keys);
        return new TrainingSentence
        {
            Count = count,
            Keys = keys,
            Xpos = [.. sentence.Xpos.Select(tag => _penn.GetValueOrDefault(tag, (int)PennTag.XX))],
            Upos = _universal.Count == 0 || sentence.Upos.Count == 0
                ? [] : [.. sentence.Upos.Select(tag => _universal.GetValueOrDefault(tag, (int)UniversalTag.X))],
            Heads = [.. sentence.Heads.Select(head => head < 0 ? count : head)],
            Relations = [.. sentence.Relations.Select(relation => Relation(relation))],
            Words = [.. Enumerable.Range(0, count).Select(i => ArticlePipeline.Default.Models.Words.RowOf(_text.TokenForm[i]))],
            Names = sentence.Names,
            NameWeights = sentence.NameWeights,
            NameScheme = sentence.NameScheme,
        };
    }

    private int Relation(string name)
    {
        if (_relations.TryGetValue(name, out int value))
        {
            return value;
        }

        return _relations.GetValueOrDefault(name.Split(':')[0], 0);
    }

    private static Dictionary<string, int> Index(IEnumerable<string> names)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            index.Add(name, index.Count);
        }

        return index;
    }
}
