using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Follows who was named together, and determines where <c>they</c>, <c>the two leaders</c>, <c>both</c> and <c>the couple</c> mean all of
/// them.
/// </summary>
internal sealed class JointReader(
    TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, MentionBuffer mentions, EntityBuffer entities, JointEntities joint)
{
    /// <summary>How many are named together, and how far apart in one sentence.</summary>
    // "Prime Minister Jane Roe, 61, and her counterpart from Westmark, Ana Reis": the tree decides, this bounds the work.
    private const int Most = 6, Reach = 24;

    /// <summary>How many sentences back they stand for <c>they</c>, and for <c>the two</c>.</summary>
    // A description keeps them longer than a pronoun does: "the two leaders" of the lead are met again at the end of a short report.
    private const int PronounReach = 1, DescriptionReach = 12;

    /// <summary>Those who were named together last.</summary>
    public List<int> Entities => joint.Items;

    /// <summary>Notes a name that others are coordinated with; the last ones count.</summary>
    public void Note(int token)
    {
        int index = entities.References.TokenMention[token];
        if (index < 0 || entities.References.Items[index] is not { Kind: MentionKind.Name, IsInTitle: false } name || name.First != token
            || quotations.TokenQuotation[token] >= 0)
        {
            return;
        }

        int head = syntax.Tree.HeadOf(new TokenRange(name.PhraseFirst, name.End));
        int end = Math.Min(text.SentenceEndOf(token), name.End + Reach);
        int found = 0;
        for (int i = name.End; i < end && found < Most; i++)
        {
            bool isOther = syntax.Relation[i] == Relation.Conj && (syntax.Head[i] == head
                || name.Tokens.Contains(syntax.Head[i]));
            if (!isOther || NamedAt(i) is not (>= 0 and var other) || other == name.Entity || !AreAlike(name.Entity, other))
            {
                continue;
            }

            if (found++ == 0)
            {
                joint.Items.Clear();
                joint.Items.Add(name.Entity);
                joint.Token = token;
                joint.AreSubject = syntax.Tree.IsSubject(new TokenRange(name.PhraseFirst, name.End));
            }

            joint.Items.Add(other);
        }
    }

    /// <summary>Whether a phrase means all who were named together last.</summary>
    public bool Means(TokenRange phrase)
    {
        if (joint.Token < 0 || joint.Token >= phrase.First)
        {
            return false;
        }

        int sentences = text.TokenSentence[phrase.First] - text.TokenSentence[joint.Token];
        return text.TokenForm[phrase.First] == Words.They
            ? phrase.Length == 1 && joint.AreSubject && sentences <= PronounReach && !HasOtherPlural(phrase.First)
            : sentences <= DescriptionReach && NumberOf(phrase) is var number and > 0 && (number == 1 || number == joint.Items.Count);
    }

    /// <summary>The entity of the name at a word, or of the one that it is the title of; -1 for none.</summary>
    private int NamedAt(int word)
    {
        int end = Math.Min(text.SentenceEndOf(word), word + Reach / 2);
        for (int i = word; i < end; i++)
        {
            if (entities.References.TokenMention[i] is >= 0 and var index
                && entities.References.Items[index] is { Kind: MentionKind.Name, IsInTitle: false } name && name.PhraseFirst <= word)
            {
                return name.Entity;
            }
        }

        return -1;
    }

    /// <summary>Whether both are people or both are bodies; places are no actors.</summary>
    private bool AreAlike(int one, int other)
    {
        ActorKind kind = entities.Items[other].Kind;
        return kind != ActorKind.Place && entities.IsPerson(one) == entities.IsPerson(other)
            && entities.Items[one].Kind != ActorKind.Place;
    }

    /// <summary>
    /// Whether another plural subject, or a body that spoke, stands between: <c>Roe and Lee left. Villagers cheered. They said …</c>
    /// </summary>
    private bool HasOtherPlural(int pronoun)
    {
        for (int i = joint.Token; i < pronoun; i++)
        {
            bool isSubject = syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass && !mentions.IsReported[i];
            bool isPlural = syntax.Xpos[i] is PennTag.NNS or PennTag.NNPS;
            bool isBody = entities.EntityAt(i) is >= 0 and var entity && !joint.Items.Contains(entity)
                && entities.Items[entity].Kind is ActorKind.Group or ActorKind.Organization;
            if (isSubject && (isPlural || isBody))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many a phrase says it means: 2 for <c>the two</c>, 1 for any number, 0 for no such phrase.</summary>
    private int NumberOf(TokenRange phrase)
    {
        int first = phrase.First + (text.TokenForm[phrase.First] == Words.The ? 1 : 0);
        if (first >= phrase.End)
        {
            return 0;
        }

        ReadOnlySpan<char> word = text.TokenText(first);
        bool isTwo = word.Equals("two", StringComparison.OrdinalIgnoreCase) || word.Equals("both", StringComparison.OrdinalIgnoreCase)
            || word.Equals("pair", StringComparison.OrdinalIgnoreCase) || word.Equals("duo", StringComparison.OrdinalIgnoreCase)
            || word.Equals("couple", StringComparison.OrdinalIgnoreCase);
        bool isThree = word.Equals("three", StringComparison.OrdinalIgnoreCase) || word.Equals("trio", StringComparison.OrdinalIgnoreCase);
        bool isDefinite = first > phrase.First || word.Equals("both", StringComparison.OrdinalIgnoreCase);
        // "the two men" of the text are its last two; "the two reports by Acme" say whose they are.
        return !isDefinite || !AreTheirs(phrase) ? 0 : isTwo ? 2 : isThree ? 3 : 0;
    }

    private bool AreTheirs(TokenRange phrase)
    {
        bool arePeople = entities.IsPerson(joint.Items[0]);
        for (int i = phrase.First; i < phrase.End; i++)
        {
            bool isNamed = entities.References.TokenMention[i] is >= 0 and var index
                && entities.References.Items[index].Kind == MentionKind.Name;
            if (isNamed || mentions.Is(i, ActorClasses.Preposition)
                || mentions.Is(i, ActorClasses.DocumentNoun) || (arePeople && mentions.Is(i, ActorClasses.OrganizationWord)))
            {
                return false;
            }
        }

        return true;
    }
}
