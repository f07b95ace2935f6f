using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Tests.Attributions;

public sealed class VerdictFeaturesTests
{
    private const string Text = "The mayor said the bridge would open in May. “It is safe.”";

    private readonly TokenColumns _columns = AttributionText.Columns(Text);
    private readonly SpanList _spans = new();
    private readonly VerdictFeatures _features;

    public VerdictFeaturesTests()
    {
        var pairs = new PairFeatures(_columns, _spans);
        _features = new VerdictFeatures(
            _columns, _spans, pairs, new ContentFeatures(_columns, _spans, new SpanTagger(_columns), pairs));
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
            _spans.Items[i].Probability = 0;
        }

        Assert.InRange(Extract([0], [3]).Length, 1, FeatureList.Capacity);
    }

    private void Add(string words, SpanKind kind)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        int first = _columns.Text.TokenAt(start);
        _spans.Add(new TokenRange(first, _columns.Text.TokenAt(start + words.Length)), kind, 0.8f);
    }

    /// <summary>The features of the cue with some of the spans.</summary>
    private uint[] Extract(int[] source, int[] contents)
    {
        _spans.Items[1].Link = source.Length > 0 ? source[0] : -1;
        _spans.Items[1].Next = contents[0];
        for (int i = 0; i < contents.Length; i++)
        {
            _spans.Items[contents[i]].Link = 1;
            _spans.Items[contents[i]].LinkProbability = 0.9f;
            _spans.Items[contents[i]].Next = i + 1 < contents.Length ? contents[i + 1] : -1;
        }

        var list = new FeatureList(new uint[FeatureList.Capacity]);
        _features.Extract(1, ref list);
        return list.Items.ToArray();
    }
}
