using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The features by which a token is labelled; the only definition, for training and use.</summary>
internal sealed class TokenFeatures(TokenColumns columns)
{
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
        AddWords(i, ref f);
        AddQuotes(i, ref f);
        AddCues(i, ref f);
        AddTree(i, ref f);
    }

    private ulong Form(int i) => i < _first || i >= _end ? Edge : columns.Text.TokenForm[i];

    private ulong Tag(int i) => i < _first || i >= _end ? Edge : (ulong)columns.Syntax.Xpos[i];

    private ulong Cue(int i) => i < _first || i >= _end ? Edge : columns.Cue[i];

    private ulong Quote(int i) => i < _first || i >= _end ? Edge : columns.Quote[i];

    private void AddWords(int i, ref FeatureList list)
    {
        // A local copy stays in registers.
        FeatureList f = list;
        TextBuffer text = columns.Text;
        ulong form = Form(i);
        ulong tag = Tag(i);
        ulong tagBefore = Tag(i - 1);
        ulong tagAfter = Tag(i + 1);
        ReadOnlySpan<char> word = text.TokenText(i);
        f.Add(0);
        f.Add(form);
        f.Add(Form(i - 1));
        f.Add(Form(i + 1));
        f.Add(Form(i - 2));
        f.Add(Form(i + 2));
        f.Add(Form(i - 1), form);
        f.Add(form, Form(i + 1));
        f.Add(columns.Syntax.Lemma[i]);
        f.Add(columns.Syntax.Lemma[i], tag, tagAfter);
        f.Add(tag);
        f.Add(tagBefore);
        f.Add(tagAfter);
        f.Add(Tag(i - 2));
        f.Add(Tag(i + 2));
        f.Add(tagBefore, tag);
        f.Add(tag, tagAfter);
        f.Add(tagBefore, tag, tagAfter);
        f.Add(Tag(i - 2), tagBefore, tag);
        f.Add(tag, tagAfter, Tag(i + 2));
        f.Add(Form(i - 1), tag);
        f.Add(tag, Form(i + 1));
        f.Add(word.Length > 3 ? FormHash.Of(word[^3..]) : form);
        f.Add((ulong)text.TokenShapes[i] & 7, (ulong)text.TokenKinds[i]);
        f.Add((ulong)(text.TokenShapes[i] & TokenShape.SentenceStart), tag, tagAfter);
        list = f;
    }

    private void AddQuotes(int i, ref FeatureList list)
    {
        FeatureList f = list;
        TextBuffer text = columns.Text;
        int sentence = text.TokenSentence[i];
        ulong quote = Quote(i);
        ulong triple = Quote(i - 1) * 11 + quote;
        ulong around = triple * 131 + Quote(i + 1);
        int firstOfSentence = text.SentenceToken[sentence];
        int lastOfSentence = text.SentenceEnd(sentence) - 1;
        ulong place = i == firstOfSentence ? 1UL : i == lastOfSentence ? 2UL : i == firstOfSentence + 1 ? 3UL : 0UL;
        ulong composition = columns.Composition[sentence];
        ulong before = firstOfSentence > _first ? columns.Composition[sentence - 1] : Edge;
        ulong after = lastOfSentence + 1 < _end ? columns.Composition[sentence + 1] : Edge;
        f.Add(quote);
        f.Add(around);
        f.Add(around, Tag(i));
        f.Add(quote, composition);
        f.Add(place, around);
        f.Add(place, composition, quote);
        f.Add(place, before, composition);
        f.Add(place, composition, after);
        f.Add(quote, before, composition);
        f.Add(quote, composition, after);
        f.Add(place, Tag(i - 1), Quote(i - 1));
        f.Add(quote, Form(i));
        f.Add(place, i == _first ? 2UL : 0UL, quote);
        f.Add(Quote(i - 2), triple);
        ulong above = firstOfSentence == _first && sentence > 0 ? columns.Composition[sentence - 1] : Edge;
        ulong below = lastOfSentence + 1 == _end && sentence + 1 < text.SentenceCount ? columns.Composition[sentence + 1] : Edge;
        f.Add(place, above, composition);
        f.Add(place, composition, below);
        f.Add(quote, above, composition);
        list = f;
    }

    private void AddCues(int i, ref FeatureList list)
    {
        FeatureList f = list;
        ulong cue = Cue(i);
        ulong tag = Tag(i);
        ulong frames = (ulong)columns.Frames[i];
        f.Add(cue);
        f.Add(cue, tag);
        f.Add(Cue(i - 1), tag);
        f.Add(Cue(i + 1), tag);
        f.Add(Cue(i - 1), cue, Cue(i + 1));
        f.Add(Cue(i - 2), Cue(i - 1), tag);
        f.Add(Cue(i + 1), Cue(i + 2), tag);
        f.Add(frames);
        f.Add(cue, Quote(i), tag);
        f.Add(frames & (ulong)(CueFrames.Strong | CueFrames.Quotation | CueFrames.Clause | CueFrames.NounPhrase | CueFrames.Infinitive), tag, Tag(i + 1));
        ulong quoting = columns.Quoting[i];
        f.Add(quoting, tag);
        f.Add(quoting, cue, tag);
        f.Add(quoting, frames);
        f.Add(quoting, columns.Dependents[i]);
        int left = columns.CueBefore[i];
        int right = columns.CueAfter[i];
        ulong toLeft = left < 0 ? 0UL : Distance(i - left);
        ulong toRight = right < 0 ? 0UL : Distance(right - i);
        ulong leftForm = left < 0 ? 0UL : columns.Text.TokenForm[left];
        ulong rightForm = right < 0 ? 0UL : columns.Text.TokenForm[right];
        f.Add(toLeft, toRight);
        f.Add(toLeft, tag);
        f.Add(toRight, tag);
        f.Add(leftForm, toLeft);
        f.Add(rightForm, toRight);
        f.Add(leftForm, rightForm);
        f.Add(leftForm, Form(i));
        f.Add(rightForm, Form(i));
        f.Add(toLeft, toRight, Quote(i));
        list = f;
    }

    private void AddTree(int i, ref FeatureList list)
    {
        FeatureList f = list;
        SyntaxBuffer syntax = columns.Syntax;
        int head = syntax.Head[i];
        ulong relation = (ulong)syntax.Relation[i];
        ulong tag = Tag(i);
        f.Add(relation);
        f.Add(relation, tag);
        f.Add(relation, head < 0 ? Edge : syntax.Lemma[head]);
        f.Add(relation, head < 0 ? Edge : columns.Cue[head], head < i ? 1UL : 0UL);
        f.Add(relation, head < 0 ? Edge : (ulong)syntax.Xpos[head], tag);
        ulong dependents = columns.Dependents[i];
        f.Add(relation, head < 0 ? Edge : columns.Quoting[head], Quote(i));
        f.Add(relation, head < 0 ? Edge : columns.Dependents[head]);
        f.Add(relation, head < 0 ? Edge : (ulong)syntax.Relation[head], head < i ? 1UL : 0UL);
        f.Add(head < 0 ? Edge : columns.Text.TokenForm[head], Form(i));
        f.Add(Tag(i - 3), Tag(i - 2), Tag(i - 1));
        f.Add(Tag(i + 1), Tag(i + 2), Tag(i + 3));
        f.Add(dependents);
        f.Add(dependents, Cue(i));
        f.Add(dependents & (DependentBits.Subject | DependentBits.Clause | DependentBits.ClauseBefore | DependentBits.OpenClause | DependentBits.SubjectAfter), syntax.Lemma[i]);
        ulong own = Branch(i, out ulong ownLemma);
        ulong previous = i > _first ? Branch(i - 1, out _) : Edge;
        ulong next = i + 1 < _end ? Branch(i + 1, out _) : Edge;
        bool opens = i == _first || columns.Branch[i - 1] != columns.Branch[i];
        bool closes = i + 1 >= _end || columns.Branch[i + 1] != columns.Branch[i];
        ulong ends = (opens ? 1UL : 0UL) | (closes ? 2UL : 0UL);
        f.Add(own);
        f.Add(own, ownLemma);
        f.Add(own, ends);
        f.Add(own, ends, tag);
        f.Add(own, previous, ends);
        f.Add(own, next, ends);
        f.Add(own, Quote(i), Quote(i - 1));
        f.Add(own, Form(i));
        list = f;
        AddUpper(i, own, ref list);
    }

    /// <summary>The next cue-like ancestor above the first one, and the extent of the token's own subtree.</summary>
    private void AddUpper(int i, ulong own, ref FeatureList f)
    {
        int ancestor = columns.Ancestor[i];
        ulong upperLemma = Edge;
        ulong upper = Edge;
        if (ancestor >= 0 && columns.Ancestor[ancestor] >= 0)
        {
            upper = Branch(ancestor, out upperLemma);
        }

        f.Add(own, upper);
        f.Add(upper, upperLemma);
        int size = columns.SubtreeLast[i] - columns.SubtreeFirst[i];
        f.Add(Distance(size), (ulong)columns.Syntax.Relation[i], columns.SubtreeFirst[i] == i ? 1UL : 0UL);
        if (ancestor >= 0)
        {
            int branch = columns.Branch[i];
            ulong edges = (i == columns.SubtreeFirst[branch] ? 1UL : 0UL) | (i == columns.SubtreeLast[branch] ? 2UL : 0UL);
            f.Add(edges, own, columns.Cue[ancestor]);
            f.Add(edges, own, (ulong)columns.Dependents[ancestor]);
        }
        else
        {
            f.Skip(2);
        }
    }

    /// <summary>Relation, side and cue class of the branch by which a token hangs under its nearest cue-like ancestor.</summary>
    private ulong Branch(int i, out ulong lemma)
    {
        int ancestor = columns.Ancestor[i];
        if (ancestor < 0)
        {
            lemma = 0;
            return columns.Cue[i] > CueLikelihood.Possible ? 1UL : 0UL;
        }

        int branch = columns.Branch[i];
        lemma = columns.Syntax.Lemma[ancestor];
        ulong side = (i > ancestor ? 1UL : 0UL) | (branch > ancestor ? 2UL : 0UL) | (columns.IsSpeech(ancestor) ? 4UL : 0UL);
        return ((ulong)columns.Syntax.Relation[branch] * 8 + side) * 2 + 2 + (columns.Cue[i] > CueLikelihood.Possible ? 1UL : 0UL);
    }

    /// <summary>A distance in tokens on a logarithmic scale, from 1.</summary>
    private static ulong Distance(int tokens) => tokens <= 4 ? (ulong)tokens + 1 : tokens <= 6 ? 6UL : tokens <= 10 ? 7UL : tokens <= 18 ? 8UL : 9UL;
}
