using System.Runtime.CompilerServices;
using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>
/// Cuts a stretch of text into tokens and adds them to a <see cref="TextBuffer"/>; every non-space character that is no
/// invisible format character goes into exactly one token. Looks ahead a bounded way only, so the cost is linear.
/// </summary>
internal ref partial struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly TextBuffer _output;
    private readonly TokenLexicon _lexicon;
    private readonly int _start;
    private bool _space;

    /// <param name="text">The text up to the end of the stretch.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="lexicon">The word lists.</param>
    /// <param name="output">Takes the tokens.</param>
    public Tokenizer(ReadOnlySpan<char> text, int start, TokenLexicon lexicon, TextBuffer output)
    {
        _text = text;
        _start = start;
        _lexicon = lexicon;
        _output = output;
        _space = true;
    }

    public void Run()
    {
        ReadOnlySpan<char> text = _text;
        int i = _start;
        while (i < text.Length)
        {
            switch (CharacterTable.ClassOf(text[i]))
            {
                case CharacterClass.Space:
                    _space = true;
                    i++;
                    break;
                case CharacterClass.Letter or CharacterClass.Capital or CharacterClass.Mark:
                    i = ReadWord(i);
                    break;
                case CharacterClass.Digit:
                    i = ReadNumber(i, i);
                    break;
                case CharacterClass.Format:
                    i++;
                    break;
                case CharacterClass.Quotation:
                    i = ReadQuotationMark(i);
                    break;
                case CharacterClass.Dash:
                    i = ReadDash(i);
                    break;
                case CharacterClass.Surrogate when CharacterTable.IsSupplementaryLetter(text, i):
                    i = ReadWord(i);
                    break;
                case CharacterClass.Punctuation:
                    i = ReadPunctuation(i);
                    break;
                default:
                    i = ReadSymbol(i);
                    break;
            }
        }
    }

    /// <summary>Adds a token whose form and shape are not known yet.</summary>
    private int Emit(int start, int end, TokenKind kind, TokenShape extra = TokenShape.None)
    {
        ulong hash = FormHash.Seed;
        int letters = 0;
        int capitals = 0;
        bool first = false;
        TokenShape shape = extra;
        foreach (char c in _text[start..end])
        {
            hash = FormHash.Add(hash, c);
            CharacterClass kindOf = CharacterTable.ClassOf(c);
            if (kindOf <= CharacterClass.Capital)
            {
                first |= letters == 0 && kindOf == CharacterClass.Capital;
                capitals += kindOf == CharacterClass.Capital ? 1 : 0;
                letters++;
            }
            else if (kindOf == CharacterClass.Digit)
            {
                shape |= TokenShape.HasDigit;
            }
        }

        shape |= first ? TokenShape.Capitalized : TokenShape.None;
        shape |= letters > 1 && capitals == letters ? TokenShape.AllCapitals : TokenShape.None;
        Add(start, end, kind, shape, hash);
        return end;
    }

    /// <summary>Adds a token without letters or digits.</summary>
    private int EmitMark(int start, int end, TokenKind kind)
    {
        Add(start, end, kind, TokenShape.None, FormHash.Of(_text[start..end]));
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int start, int end, TokenKind kind, TokenShape shape, ulong form)
    {
        _output.AddToken(start, end, kind, shape | (_space ? TokenShape.SpaceBefore : TokenShape.None), form);
        _space = false;
    }
}
