using System.Runtime.CompilerServices;
using NewsParsing.Models;
using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Reads the tokens of a sentence; writes the hashed features of each, the same for training and parsing. Key 0 stands for no feature.
/// </summary>
internal static class FeatureExtractor
{
    /// <summary>Keys per token.</summary>
    public const int Count = 12;

    /// <summary>Place of the key of the whole form, which an unknown word lacks.</summary>
    public const int FormSlot = 0;

    /// <summary>Place of the key that an unknown form falls back on.</summary>
    public const int UnknownSlot = 1;

    /// <summary>Characters of a token that its shape looks at: a token may be a megabyte long.</summary>
    // 0.8 % of PolNeAR's 806,007 tokens and 0.6 % of those of GUM and EWT train are longer.
    private const int ShapeLength = 12;

    /// <summary>A sentence shorter than this has no case class: two names are no headline.</summary>
    // "Ann Roe Wins": 575 of PolNeAR's 34,078 sentences count as title case, 28 as capitals.
    private const int ShortestHeadline = 4;

    /// <summary>Writes <see cref="Count"/> keys for each token from <paramref name="first"/> to <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Extract(TextBuffer text, int first, int end, Span<ulong> keys)
    {
        int caseClass = CaseClass(text, first, end);
        for (int i = first; i < end; i++)
        {
            bool spaceAfter = i + 1 == text.TokenCount || (text.TokenShapes[i + 1] & TokenShape.SpaceBefore) != 0;
            bool spaceBefore = (text.TokenShapes[i] & TokenShape.SpaceBefore) != 0;
            // A dash between spaces and a hyphen, “ and ” as straight marks, and the clitics of "don't" differ by the spaces beside them.
            int place = (i == first ? 8 : 0) | (spaceBefore ? 4 : 0) | (spaceAfter ? 2 : 0) | (i == end - 1 ? 1 : 0);
            Span<ulong> own = keys.Slice((i - first) * Count, Count);
            if (text.StandInOf(i) is not StandIn.None and var standIn)
            {
                string word = WordOf(standIn);
                ExtractToken(word, FormHash.Of(word), (caseClass << 4) | place, own);
                continue;
            }

            ExtractToken(text.TokenText(i), text.TokenForm[i], (caseClass << 4) | place, own);
        }
    }

    /// <summary>The hash of the form whose vector a token has: its own, or that of the word which stands in for it.</summary>
    public static ulong WordOf(TextBuffer text, int token)
        => text.StandInOf(token) is not StandIn.None and var standIn ? FormHash.Of(WordOf(standIn)) : text.TokenForm[token];

    /// <summary>A word that is common in the corpora of training and nothing but such a name.</summary>
    private static string WordOf(StandIn standIn) => standIn switch
    {
        StandIn.Honorific => "Mr.",
        StandIn.GivenName => "John",
        StandIn.FamilyName => "Smith",
        StandIn.Place => "London",
        _ => "Google",
    };

    private static void ExtractToken(ReadOnlySpan<char> form, ulong formHash, int place, Span<ulong> keys)
    {
        ulong shape = Shape(form, out int shapeClass, out bool hasDigit);
        keys[FormSlot] = Key(1, hasDigit ? DigitlessHash(form) : NormalHash(form, formHash));
        keys[UnknownSlot] = Key(2, (ulong)shapeClass);
        // Endings of one to four letters (-s, -ed, -ing, -tion) and beginnings of two and three (un-, non): all that is known of a word
        // that the training never saw.
        keys[2] = form.Length > 1 ? Key(3, FormHash.Of(form[^1..])) : 0;
        ulong ending = form.Length > 2 ? FormHash.Of(form[^2..]) : formHash;
        keys[3] = Key(4, ending);
        keys[4] = form.Length > 3 ? Key(5, FormHash.Of(form[^3..])) : 0;
        keys[5] = form.Length > 4 ? Key(6, FormHash.Of(form[^4..])) : 0;
        keys[6] = form.Length > 2 ? Key(7, FormHash.Of(form[..2])) : 0;
        keys[7] = form.Length > 3 ? Key(8, FormHash.Of(form[..3])) : 0;
        keys[8] = Key(9, shape);
        keys[9] = Key(10, (ulong)place);
        keys[10] = Key(11, ending ^ ((ulong)(shapeClass + 1) << 56));
        bool capital = shapeClass is CapitalizedClass or AllCapitalsClass or OneCapitalClass;
        // "Rose" and "rose", "US" and "us": the form's key is of the lowercase form, this one keeps the case.
        keys[11] = capital ? Key(12, formHash ^ ((ulong)shapeClass << 56)) : 0;
    }

    private static ulong Key(ulong kind, ulong value)
    {
        // 2^64 by the golden ratio parts the kinds of keys, an odd multiplier spreads the bits; 0 is kept for no feature, so that a key
        // that happens to be 0 becomes 1.
        ulong key = (value ^ (kind * 0x9E3779B97F4A7C15UL)) * 0xD6E8FEB86659FD93UL;
        key ^= key >> 32;
        return key == 0 ? 1 : key;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong DigitlessHash(ReadOnlySpan<char> form)
    {
        ulong hash = FormHash.Seed;
        foreach (char c in form)
        {
            // 1,200 and 3,400 share a row: few numbers come twice.
            hash = FormHash.Add(hash, char.IsAsciiDigit(c) ? '0' : c);
        }

        return hash;
    }

    /// <summary>One hash for all double quotation marks and one for all long dashes: corpora and publishers differ in them.</summary>
    private static ulong NormalHash(ReadOnlySpan<char> form, ulong formHash)
    {
        if (form.Length == 1)
        {
            return form[0] switch
            {
                // GUM and EWT write 1,803 straight double marks against 201 curly ones, half of PolNeAR's articles curly ones, 123 of 924
                // two single ones.
                '“' or '”' or '„' or '«' or '»' or '″' => FormHash.Add(FormHash.Seed, '"'),
                '–' or '―' => FormHash.Add(FormHash.Seed, '—'),
                '…' => FormHash.Of("..."),
                _ => formHash,
            };
        }

        return form switch
        {
            "``" or "''" or "’’" or "‘‘" => FormHash.Add(FormHash.Seed, '"'),
            "--" => FormHash.Add(FormHash.Seed, '—'),
            _ => formHash,
        };
    }

    private const int LowerClass = 0;
    private const int CapitalizedClass = 1;
    private const int AllCapitalsClass = 2;
    private const int OneCapitalClass = 3;
    private const int MixedClass = 4;
    private const int DigitClass = 5;
    private const int OtherClass = 6;

    /// <summary>The form with runs of letters of one case as one <c>x</c> or <c>X</c>, and digits as <c>0</c>, hashed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Shape(ReadOnlySpan<char> form, out int shapeClass, out bool hasDigit)
    {
        ulong hash = FormHash.Seed;
        char last = '\0';
        int upper = 0;
        int lower = 0;
        hasDigit = false;
        foreach (char c in form[..Math.Min(form.Length, ShapeLength)])
        {
            char mark = char.IsUpper(c) ? '\u0001' : char.IsLetter(c) ? '\u0002' : char.IsDigit(c) ? '0' : c;
            upper += mark == '\u0001' ? 1 : 0;
            lower += mark == '\u0002' ? 1 : 0;
            hasDigit |= mark == '0';
            if (mark != last || mark == '0')
            {
                hash = FormHash.Add(hash, mark);
            }

            last = mark;
        }

        shapeClass = hasDigit ? DigitClass
            : upper == 0 ? (lower > 0 ? LowerClass : OtherClass)
            : upper == 1 && char.IsUpper(form[0]) ? (lower > 0 ? CapitalizedClass : OneCapitalClass)
            : lower == 0 ? AllCapitalsClass : MixedClass;
        return hash;
    }

    /// <summary>0 for running text, 1 for a sentence in title case, 2 for one in capitals.</summary>
    private static int CaseClass(TextBuffer text, int first, int end)
    {
        int words = 0;
        int capitalized = 0;
        int capitals = 0;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> form = text.TokenText(i);
            // In a headline in title case the, of and for stay lowercase.
            if (form.Length < 4 || !char.IsLetter(form[0]))
            {
                continue;
            }

            words++;
            if (char.IsUpper(form[0]))
            {
                capitalized++;
                capitals += char.IsUpper(form[1]) && char.IsUpper(form[^1]) ? 1 : 0;
            }
        }

        // Two thirds in capitals ("FERRIES run again, BOARD SAYS"), four fifths with a capital, for a headline may hold with or from in
        // lowercase.
        return words < ShortestHeadline ? 0 : capitals * 3 >= words * 2 ? 2 : capitalized * 5 >= words * 4 ? 1 : 0;
    }
}
