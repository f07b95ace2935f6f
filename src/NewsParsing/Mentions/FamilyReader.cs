using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>
/// Reads names that mean several people of one family: <c>Mr and Mrs Paul Novak</c>, <c>the Novaks</c>; they are a group, and one.
/// </summary>
internal sealed class FamilyReader(TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions, NameFinder finder)
{
    // Apart from the keys of full names, under which the same words may be a person.
    private const ulong Salt = 0x9E3779B97F4A7C15UL;

    /// <summary>The mention of a family; false where the name is no such.</summary>
    public bool TryRead(TokenRange name, Rule rule, out MentionRecord mention)
    {
        mention = default;
        int first = CoupleStart(name.First);
        if (first < name.First)
        {
            mention = MentionOf(new TokenRange(first, name.End), text.TokenForm[mentions.LastNameToken(text, name)], rule);
            return true;
        }

        ReadOnlySpan<char> form = text.TokenText(name.First);
        bool isPlural = name.Length == 1 && name.First > 0 && text.TokenForm[name.First - 1] == Words.The && form.Length > 3
            && form[^1] == 's' && form[^2] != 's' && syntax.Xpos[name.First] == PennTag.NNPS;
        if (!isPlural)
        {
            return false;
        }

        // "the Novaks", "the Joneses": a plural of somebody's family name, or one that is labelled as people.
        ulong stem = FormHash.Of(form[..^1]);
        ulong longer = form.EndsWith("es", StringComparison.Ordinal) ? FormHash.Of(form[..^2]) : stem;
        stem = IsKnown(stem) || !IsKnown(longer) ? stem : longer;
        if (!IsKnown(stem) && finder.Of(name).Best != NameLabel.BeginPerson)
        {
            return false;
        }

        mention = MentionOf(name, stem, rule);
        return true;
    }

    /// <summary>The form of address that begins <c>Mr and Mrs</c>; the name's first token where none does.</summary>
    private int CoupleStart(int name)
    {
        // "Dr. and Mrs. Novak", "Lord and Lady Harlow".
        bool isCouple = name >= 3 && mentions.Is(name - 1, ActorClasses.Honorific) && mentions.Is(name - 3, ActorClasses.Honorific)
            && (text.TokenForm[name - 2] == Words.And || text.IsMark(name - 2, '&'))
            && text.TokenSentence[name - 3] == text.TokenSentence[name];
        return isCouple ? name - 3 : name;
    }

    private bool IsKnown(ulong family) => finder.IsFamily(family) || mentions.Families.Contains(KeyOf(family));

    private static ulong KeyOf(ulong family) => KnownNames.AddForm(Salt, family);

    private MentionRecord MentionOf(TokenRange name, ulong family, Rule rule)
    {
        mentions.Families.Add(KeyOf(family));
        return new MentionRecord
        {
            Tokens = name,
            PhraseFirst = name.First,
            Whole = name,
            Kind = ActorKind.Group,
            // By its form, over the labels.
            Certainty = 2,
            UserForm = -1,
            Family = KeyOf(family),
            Rule = rule,
            IsSubject = syntax.Tree.IsSubject(name),
        };
    }
}
