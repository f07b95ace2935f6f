using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// The features by which the network labels a token; the only definition, for training and use. What stands around it the layers bring.
/// </summary>
internal sealed class LabelFeatures(TokenColumns columns)
{
    /// <summary>Features of each token.</summary>
    // Few, since two recurrent layers bring what stands around a token; the CRF before them read windows in some 300,000 rows, these 16
    // have 15,000.
    public const int Count = 16;

    // A value that no hash, tag or class of marks has: a paragraph's end is not taken for a word.
    private const ulong Edge = 0xED6EUL;

    private int _first;
    private int _end;

    /// <summary>Takes the paragraph (or piece of one) whose tokens come next; windows stop at its ends.</summary>
    public void Begin(int first, int end)
    {
        _first = first;
        _end = end;
    }

    public void Extract(int i, ref FeatureList f)
    {
        f.Clear(0);
        AddWord(i, ref f);
        AddMarks(i, ref f);
        AddTree(i, ref f);
    }

    private void AddWord(int i, ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        ulong form = text.TokenForm[i];
        ulong tag = (ulong)columns.Syntax.Xpos[i];
        ReadOnlySpan<char> word = text.TokenText(i);
        f.Add(form);
        f.Add(columns.Syntax.Lemma[i]);
        f.Add(tag);
        // Three letters: "-ted", "-ing", "-man" of words that the 15,000 rows lack.
        f.Add(word.Length > 3 ? FormHash.Of(word[^3..]) : form);
        // 9 % of the words of PolNeAR train have no vector: the network is to know whether the zeros it adds mean that.
        ulong isKnown = columns.Word[i] < 0 ? 0UL : 256UL;
        f.Add((ulong)text.TokenShapes[i] & 7, (ulong)text.TokenKinds[i] | isKnown, (ulong)(text.TokenShapes[i] & TokenShape.SentenceStart));
        f.Add(columns.Cue[i], tag);
        f.Add((ulong)columns.Frames[i]);
        f.Add(columns.Quoting[i], tag);
    }

    private void AddMarks(int i, ref FeatureList f)
    {
        TextBuffer text = columns.Text;
        int sentence = text.TokenSentence[i];
        int first = text.SentenceToken[sentence];
        int last = text.SentenceEnd(sentence) - 1;
        // Products that keep the three apart: a state of marks is at most 6, or Edge.
        ulong around = (Quote(i - 1) * 11 + columns.Quote[i]) * 131 + Quote(i + 1);
        ulong place = i == first ? 1UL : i == last ? 2UL : i == first + 1 ? 3UL : 0UL;
        ulong composition = columns.Composition[sentence];
        f.Add(around, place, composition);
        f.Add(
            first > _first ? columns.Composition[sentence - 1] : Edge,
            composition,
            last + 1 < _end ? columns.Composition[sentence + 1] : Edge);
        int left = columns.CueBefore[i];
        int right = columns.CueAfter[i];
        f.Add(left < 0 ? 0UL : Distance(i - left), right < 0 ? 0UL : Distance(right - i));
    }

    private void AddTree(int i, ref FeatureList f)
    {
        SyntaxBuffer syntax = columns.Syntax;
        int head = syntax.Head[i];
        ulong relation = (ulong)syntax.Relation[i];
        f.Add(columns.Tree.Dependents[i]);
        f.Add(relation, head < 0 ? Edge : syntax.Lemma[head]);
        f.Add(relation, head < 0 ? Edge : columns.Cue[head], head < i ? 1UL : 0UL);
        bool opens = i == _first || columns.Branch[i - 1] != columns.Branch[i];
        bool closes = i + 1 >= _end || columns.Branch[i + 1] != columns.Branch[i];
        f.Add(Branch(i, out ulong lemma), (opens ? 1UL : 0UL) | (closes ? 2UL : 0UL));
        f.Add(lemma);
    }

    private ulong Quote(int i) => i < _first || i >= _end ? Edge : columns.Quote[i];

    /// <summary>Relation, side and cue class of the branch by which a token hangs under its nearest cue-like ancestor.</summary>
    private ulong Branch(int i, out ulong lemma)
    {
        int ancestor = columns.Ancestor[i];
        // "it rained" hangs under "said" by ccomp, after it: relation, side and speech of the branch show a content in UD, and a likely cue
        // in it a report inside it.
        ulong isCue = columns.Cue[i] > CueLikelihood.Possible ? 1UL : 0UL;
        if (ancestor < 0)
        {
            lemma = 0;
            return isCue;
        }

        int branch = columns.Branch[i];
        lemma = columns.Syntax.Lemma[ancestor];
        ulong side = (i > ancestor ? 1UL : 0UL) | (branch > ancestor ? 2UL : 0UL) | (columns.IsSpeech(ancestor) ? 4UL : 0UL);
        return ((ulong)columns.Syntax.Relation[branch] * 8 + side) * 2 + 2 + isCue;
    }

    /// <summary>A distance in tokens on a logarithmic scale, from 1.</summary>
    // "said on Friday that": to four tokens each counts, beyond that in steps that double (to 6, 10 and 18).
    private static ulong Distance(int tokens)
        => tokens <= 4 ? (ulong)tokens + 1 : tokens <= 6 ? 6UL : tokens <= 10 ? 7UL : tokens <= 18 ? 8UL : 9UL;
}
