using NewsParsing.Attributions;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

public sealed class VerdictFeaturesTests
{
    private const string Text = "The mayor said the bridge would open in May. “It is safe.”";

    private readonly TokenColumns _columns = AttributionText.Columns(Text);
    private readonly List<LabeledSpan> _spans = [];
    private readonly List<LinkedContent> _contents = [];
    private readonly VerdictFeatures _features;

    public VerdictFeaturesTests()
    {
        var pairs = new PairFeatures(_columns, _spans);
        _features = new VerdictFeatures(
            _columns, _spans, _contents, pairs,
            new ContentFeatures(_columns, _spans, [], _contents, new SpanTagger(_columns), pairs));
        Add("The mayor", SpanKind.Source);
        Add("said", SpanKind.Cue);
        Add("the bridge would open in May", SpanKind.Content);
        Add("“It is safe.”", SpanKind.Content);
    }

    [Fact]
    public void Extract_TheSameTwice_IsTheSame() => Assert.Equal(Extract([0], [2]), Extract([0], [2]));

    [Fact]
    public void Extract_AnotherSource_DiffersInSome()
    {
        uint[] with = Extract([0], [2]);
        uint[] without = Extract([], [2]);

        Assert.NotEmpty(with.Intersect(without));
        Assert.NotEmpty(without.Except(with));
        Assert.True(without.Length < with.Length);
    }

    [Fact]
    public void Extract_AnotherContent_DiffersInSome()
    {
        uint[] one = Extract([0], [2]);
        uint[] two = Extract([0], [2, 3]);

        Assert.Equal(one.Length, two.Length);
        Assert.NotEmpty(one.Intersect(two));
        Assert.NotEmpty(two.Except(one));
    }

    [Fact]
    public void Extract_TheUnlikeliestSpans_FitsTheList()
    {
        for (int i = 0; i < _spans.Count; i++)
        {
            _spans[i] = _spans[i] with { Probability = 0 };
        }

        Assert.InRange(Extract([0], [3]).Length, 1, FeatureList.Capacity);
    }

    private void Add(string words, SpanKind kind)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        int first = _columns.Text.TokenAt(start);
        _spans.Add(new LabeledSpan(new TokenRange(first, _columns.Text.TokenAt(start + words.Length)), kind, 0.8f));
    }

    /// <summary>The features of the cue with some of the spans.</summary>
    private uint[] Extract(int[] source, int[] contents)
    {
        _contents.Clear();
        for (int i = 0; i < _spans.Count; i++)
        {
            bool isContent = contents.Contains(i);
            _contents.Add(new LinkedContent(
                isContent ? _spans[i].Range : default, isContent ? 1 : -1, Rule.Labelled, _spans[i].Probability, LinkProbability: 0.9f));
        }

        var report = new Report(_spans[1], Place: 1, source.Length > 0 ? _spans[source[0]] : default);
        var list = new FeatureList(new uint[FeatureList.Capacity]);
        _features.Extract(report, contents.Select(i => _contents[i]).ToArray(), ref list);
        return list.Items.ToArray();
    }
}
