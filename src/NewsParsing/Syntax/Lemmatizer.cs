using System.Runtime.CompilerServices;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Reads forms, tags and relations; writes the lemma columns of <see cref="SyntaxBuffer"/>: rules for regular inflection, and the
/// irregular forms of <see cref="LemmaExceptions"/>. Immutable and thread-safe.
/// </summary>
internal sealed class Lemmatizer(LemmaExceptions exceptions)
{
    private readonly LemmaExceptions _exceptions = exceptions;

    /// <summary>Lemmatises every token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(TextBuffer text, SyntaxBuffer syntax)
    {
        for (int i = 0; i < text.TokenCount; i++)
        {
            text.ThrowIfCancelled(i);
            ReadOnlySpan<char> form = text.TokenText(i);
            LemmaRule rule = Choose(form, text.TokenForm[i], i, syntax);
            syntax.LemmaRules[i] = rule;
            syntax.Lemma[i] = Hash(form, rule);
        }
    }

    /// <summary>
    /// Spells a lemma out and returns its length, at most that of the form and 16 more; nothing is written where it does not fit.
    /// </summary>
    public int Write(ReadOnlySpan<char> form, LemmaRule rule, Span<char> output)
    {
        string ending = _exceptions.Endings[rule.Ending];
        int length = rule.Keep + ending.Length;
        if (output.Length < length)
        {
            return 0;
        }

        for (int i = 0; i < rule.Keep; i++)
        {
            output[i] = rule.KeepsCase ? form[i] : char.ToLowerInvariant(form[i]);
        }

        ending.CopyTo(output[rule.Keep..]);
        return length;
    }

    private ulong Hash(ReadOnlySpan<char> form, LemmaRule rule)
    {
        ulong hash = FormHash.Seed;
        foreach (char c in form[..rule.Keep])
        {
            hash = FormHash.Add(hash, c);
        }

        foreach (char c in _exceptions.Endings[rule.Ending])
        {
            hash = FormHash.Add(hash, c);
        }

        return hash;
    }

    private LemmaRule Choose(ReadOnlySpan<char> form, ulong formHash, int token, SyntaxBuffer syntax)
    {
        PennTag tag = syntax.Xpos[token];
        switch (tag)
        {
            // UD English lemmatises by the Penn tag: "left" as VBD is leave, as JJ left.
            case PennTag.VBZ or PennTag.VBD or PennTag.VBN or PennTag.VBG or PennTag.VBP or PennTag.VB or PennTag.MD:
                return Verb(form, formHash, token, syntax);
            case PennTag.NNS:
                // Irregular ones first (people, women): 2,824 of PolNeAR's 806,007 tokens.
                return Find(LemmaClass.Noun, formHash) ?? Plural(form);
            case PennTag.NNPS:
                // "the Democrats": UD English gives the lemma Democrat, with its capital.
                return Find(LemmaClass.Noun, formHash) ?? Plural(form) with { KeepsCase = true };
            // better as an adverb is well, as an adjective good (127 tokens of PolNeAR).
            case PennTag.RBR or PennTag.RBS when Find(LemmaClass.AdverbComparison, formHash) is { } adverb:
                return adverb;
            case PennTag.JJR or PennTag.JJS or PennTag.RBR or PennTag.RBS:
                return Find(LemmaClass.Comparison, formHash) ?? Comparison(form, tag is PennTag.JJR or PennTag.RBR ? 2 : 3);
            case PennTag.NNP or PennTag.NN when IsAbbreviation(form) || tag == PennTag.NNP:
                return Whole(form) with { KeepsCase = true };
            // UD English keeps 's and their as lemmas of themselves (622 of 622 their in GUM and EWT train).
            case PennTag.POS or PennTag.PRPS:
                return Whole(form);
            default:
                return Find(LemmaClass.Word, formHash) ?? Whole(form);
        }
    }

    /// <summary>Clitics first: <c>'s</c> is have before a participle that it is no passive of, else be.</summary>
    private LemmaRule Verb(ReadOnlySpan<char> form, ulong formHash, int token, SyntaxBuffer syntax)
    {
        if (form.Length == 2 && form[0] is '\'' or '’')
        {
            int head = syntax.Head[token];
            // "He's gone" against "he's here" (141 tokens of PolNeAR); in the treebanks a passive has aux:pass instead ("he's paid").
            bool perfect = form[1] is 's' or 'S' && syntax.Relation[token] == Relation.Aux
                && head >= 0 && syntax.Xpos[head] is PennTag.VBN or PennTag.VBD;
            // "He'd left": UD English tags had as VBD (18 in GUM and EWT train) and would as MD (85).
            bool past = form[1] is 'd' or 'D' && syntax.Xpos[token] == PennTag.VBD;
            if (perfect || past)
            {
                _exceptions.TryFind(LemmaClass.Verb, FormHash.Of("has"), out short have);
                return new LemmaRule(0, have, false);
            }
        }

        if (Find(LemmaClass.Verb, formHash) is { } irregular)
        {
            return irregular;
        }

        return syntax.Xpos[token] switch
        {
            PennTag.VBZ => Plural(form),
            PennTag.VBD or PennTag.VBN => Past(form),
            PennTag.VBG => Participle(form),
            _ => Whole(form),
        };
    }

    private LemmaRule Past(ReadOnlySpan<char> form)
    {
        if (EndsWith(form, "ied"))
        {
            // died and lied lose a letter, denied and implied get a y: 41 and 202 tokens of GUM and EWT train.
            return form.Length == 4
                ? new LemmaRule(form.Length - 1, LemmaExceptions.NoEnding, false)
                : new LemmaRule(form.Length - 3, LemmaExceptions.Y, false);
        }

        return form.Length > 3 && EndsWith(form, "ed") ? StemRules.Restore(form[..^2], _exceptions) : Whole(form);
    }

    private LemmaRule Participle(ReadOnlySpan<char> form)
    {
        // goin', as speech is quoted.
        if (EndsWith(form, "in'") || EndsWith(form, "in’"))
        {
            return StemRules.Restore(form[..^3], _exceptions);
        }

        return form.Length > 4 && EndsWith(form, "ing") ? StemRules.Restore(form[..^3], _exceptions) : Whole(form);
    }

    private LemmaRule Comparison(ReadOnlySpan<char> form, int cut)
    {
        if (form.Length < cut + 3 || !EndsWith(form, cut == 2 ? "er" : "est"))
        {
            return Whole(form);
        }

        ReadOnlySpan<char> stem = form[..^cut];
        // earlier, easier, wealthiest: 318 tokens of PolNeAR.
        return stem[^1] is 'i' or 'I'
            ? new LemmaRule(stem.Length - 1, LemmaExceptions.Y, false)
            : StemRules.Restore(stem, _exceptions);
    }

    /// <summary>Takes the <c>-s</c> of a plural or of the third person off.</summary>
    private static LemmaRule Plural(ReadOnlySpan<char> form)
    {
        int length = form.Length;
        // A decade (1990s) is its own lemma.
        if (length < 3 || !EndsWith(form, "s") || char.IsDigit(form[^2]) || EndsWith(form, "ss"))
        {
            return Whole(form);
        }

        // Plurals of letters and abbreviations are printed so: "the A's", "PhD's".
        if (EndsWith(form, "'s") || EndsWith(form, "’s"))
        {
            return Cut(length - 2);
        }

        if (EndsWith(form, "ies") && length > 3)
        {
            // ties and pies lose a letter; 12 of 903 such plurals of GUM and EWT train.
            return length == 4 ? Cut(length - 1) : new LemmaRule(length - 3, LemmaExceptions.Y, false);
        }

        // Of 188 such plurals in GUM and EWT train 159 lose -es; shoes, toes, canoes, niches, caches and headaches, which do not, stand in
        // the list.
        bool sibilant = EndsWith(form, "ches") || EndsWith(form, "shes") || EndsWith(form, "sses") || EndsWith(form, "xes")
            || EndsWith(form, "oes") || EndsWith(form, "zzes");
        return sibilant && length > 4 ? Cut(length - 2) : Cut(length - 1);
    }

    private LemmaRule? Find(LemmaClass kind, ulong formHash)
        => _exceptions.TryFind(kind, formHash, out short ending) ? new LemmaRule(0, ending, false) : null;

    private static LemmaRule Cut(int keep) => new(keep, LemmaExceptions.NoEnding, false);

    private static LemmaRule Whole(ReadOnlySpan<char> form) => Cut(form.Length);

    /// <summary>A common noun in capitals (<c>NGO</c>, <c>TV</c>) keeps them.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> form)
        // 19 of the 22 TV in GUM and EWT train are tagged NN, and all have the lemma TV.
        => form.Length is > 1 and < 6 && char.IsUpper(form[0]) && char.IsUpper(form[^1]);

    private static bool EndsWith(ReadOnlySpan<char> form, string ending) => form.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
