using NewsParsing.Lexicon;
using NewsParsing.Models;

namespace NewsParsing.Text;

/// <summary>
/// Finds the verbs that the user gave; writes in their place the form hashes of verbs that the models know, and takes away their capitals
/// (<c>she WhatsApped them</c>). Immutable and thread-safe.
/// </summary>
internal sealed class VerbReader(VerbAnalogies verbs, WordClassLexicon words)
{
    private const VerbForms Inflected = VerbForms.Past | VerbForms.Participle | VerbForms.Gerund;

    private static readonly ulong To = FormHash.Of("to");
    private static readonly ulong That = FormHash.Of("that");

    /// <summary>Reads the tokens of a paragraph, which has no sentences yet.</summary>
    public void Run(TextBuffer text, int first)
    {
        for (int i = first; i < text.TokenCount; i++)
        {
            foreach (VerbAnalogy analogy in verbs.Of(text.TokenForm[i]))
            {
                if (HasParticles(text, i, analogy.Particles) && IsVerb(text, first, i, analogy.Forms))
                {
                    text.TokenForm[i] = analogy.Form;
                    text.TokenShapes[i] &= ~(TokenShape.Capitalized | TokenShape.AllCapitals);
                    break;
                }
            }
        }
    }

    private static bool HasParticles(TextBuffer text, int verb, ulong[] particles)
        => verb + particles.Length < text.TokenCount
            && text.TokenForm.AsSpan(verb + 1, particles.Length).SequenceEqual(particles);

    /// <summary>
    /// Whether a form is the verb: the past always, the present only where no noun of the same letters can stand (<c>on WhatsApp</c>).
    /// </summary>
    private bool IsVerb(TextBuffer text, int first, int token, VerbForms forms)
    {
        if ((forms & Inflected) != 0)
        {
            return true;
        }

        if (token == first)
        {
            return false;
        }

        ulong before = text.TokenForm[token - 1];
        WordClasses classes = words.ClassesOf(before);
        const WordClasses auxiliary = WordClasses.Modal | WordClasses.Auxiliary | WordClasses.Negation;
        if ((classes & WordClasses.Subject) != 0 || (forms & VerbForms.Base) != 0)
        {
            return before == To || (classes & (WordClasses.Subject | auxiliary)) != 0;
        }

        // "Lena Oduya whatsapps", "who whatsapps", "“…,” whatsapps Oduya", "the union whatsapps that", but not "Two whatsapps".
        bool isName = (text.TokenShapes[token - 1] & TokenShape.Capitalized) != 0 && classes == WordClasses.None
            && token - 2 >= first && text.TokenKinds[token - 2] == TokenKind.Word;
        bool afterMark = text.TokenKinds[token - 1] == TokenKind.QuotationMark;
        bool beforeContent = token + 1 < text.TokenCount
            && (text.TokenForm[token + 1] == That || text.TokenKinds[token + 1] == TokenKind.QuotationMark);
        return isName || afterMark || beforeContent || (classes & WordClasses.Relative) != 0;
    }
}
