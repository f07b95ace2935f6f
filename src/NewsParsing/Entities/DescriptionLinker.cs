using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Networks;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Determines whom a description means (<c>the mayor</c>, <c>its administrator</c>, <c>the report</c>).</summary>
internal sealed class DescriptionLinker(
    Knowledge knowledge, TextBuffer text, SyntaxBuffer syntax, MentionBuffer mentions, EntityBuffer entities, EntityChooser chooser,
    WordVectors words)
{
    /// <summary>What nobody is preferred or held back by, as a source and elsewhere.</summary>
    // A source that stays a description is right in its words, one linked wrongly is wrong in all; five folds of speakers-train have
    // speakers and full names 90.0 / 83.4 with 0.7, 90.0 / 84.2 with 0.35, 89.7 / 84.5 with 0.
    private const float SourceOdds = 0.35f, OtherOdds = -0.5f;

    /// <summary>The value of <see cref="CoreferenceFeature.Form"/> for <c>a</c> and <c>one</c> before a singular.</summary>
    private const int Indefinite = 3;

    /// <summary>How far after the noun the name stands to which it is an apposition.</summary>
    // "the president of the Movement Another Way, Ricardo Lombana": seven.
    private const int Apposition = 14;

    private readonly DescriptionParser _parser = new(knowledge, text, syntax, mentions, words);
    private readonly DocumentIssuers _issuers = new(knowledge, text, syntax, entities);
    private readonly DescriptionDescriber _describer = new(text, mentions, entities, chooser.Candidates, words);

    /// <summary>The noun of the last description that was linked, to somebody or nobody.</summary>
    private int _lastHead = -1;

    /// <summary>Links the description that begins with a determiner; nobody where it is none.</summary>
    public EntityChoice Link(int determiner, out DescriptionContext description)
    {
        int head = _parser.HeadAfter(determiner);
        description = default;
        if (head < 0 || IsNamed(head) || IsTitle(head))
        {
            return new EntityChoice(CandidateBuffer.Nobody, 0);
        }

        description = Read(new TokenRange(determiner, head + 1), head);
        bool isDescription = mentions.TokenSource[head] >= 0 || description.HeadClass is HeadClass.Organization or HeadClass.Company
            || (description.IsOfPeople && description.HeadClass != HeadClass.Demonym) || IsAgeAlone(description);
        return isDescription ? Link(description) : new EntityChoice(CandidateBuffer.Nobody, 0);
    }

    /// <summary>Links a source phrase by its noun, unless it has been linked already.</summary>
    public EntityChoice Link(TokenRange phrase, int head)
        => head == _lastHead ? new EntityChoice(CandidateBuffer.Nobody, 0) : Link(Read(phrase, head));

    private DescriptionContext Read(TokenRange phrase, int head)
    {
        DescriptionContext description = _parser.Read(phrase, head);
        // "the OC": what the text has as somebody's title is a role.
        return description.HeadClass == HeadClass.None && entities.IsPerson(entities.Names.Description(description.Noun))
            ? description with { HeadClass = HeadClass.Role } : description;
    }

    private EntityChoice Link(in DescriptionContext description)
    {
        _lastHead = description.Head;
        // "the 54-year-old" is who was given that age; "the 54-year-old teacher" may be another.
        if (IsAgeAlone(description) && entities.Names.Aged(description.Age) is >= 0 and var aged)
        {
            return new EntityChoice(aged, float.PositiveInfinity);
        }

        chooser.Candidates.Clear();
        MentionContext mention = chooser.Contexts.Read(description.Tokens, description.Head) with
        {
            Form = FormOf(description),
            Gender = mentions.GenderOf(description.Head),
        };
        if (mention.IsSource)
        {
            chooser.MarkContents(mention.Attribution);
        }

        AddCandidates(mention, description);
        chooser.Describer.DescribeNobody(mention);
        DescribeNobody(description);
        EntityChoice choice = chooser.Choose(MentionType.Description, description.Tokens, mention.IsSource ? SourceOdds : OtherOdds);
        // "the driver" of whom it was said once means the same again sooner than another.
        if (choice.Entity >= 0 && mention.IsSource && description.HeadClass != HeadClass.Document)
        {
            entities.Names.AddHolder(description.Noun, choice.Entity, isFirst: true);
        }

        return choice;
    }

    /// <summary>Notes whose the document of a noun is, where the text says so: later <c>the report</c> may mean the issuer.</summary>
    public void NoteDocument(int noun)
    {
        if (_issuers.Of(noun) is >= 0 and var issuer)
        {
            entities.States[issuer].Document = text.TokenForm[noun];
            entities.States[issuer].DocumentToken = noun;
            entities.Names.AddHolder(text.TokenForm[noun], issuer, isFirst: true);
        }
    }

    /// <summary>The value of <see cref="CoreferenceFeature.Form"/>: the determiner and the number.</summary>
    private int FormOf(in DescriptionContext description)
    {
        int first = description.Tokens.First;
        int determiner = text.TokenForm[first] == Words.The ? 0
            : mentions.Is(first, ActorClasses.PossessivePronoun) ? 2
            : mentions.Is(first, ActorClasses.IndefiniteArticle) || text.TokenForm[first] == Words.One ? Indefinite
            : syntax.Upos[first] == UniversalTag.Det ? 1
            : 4;
        return determiner + (syntax.Xpos[description.Head] is PennTag.NNS or PennTag.NNPS ? 8 : 0);
    }

    private bool IsNamed(int head)
        => entities.References.TokenMention[head] is >= 0 and var mention && entities.References.Items[mention].Kind != MentionKind.Nominal;

    /// <summary>
    /// Whether a name follows that the noun is the title of, or that it stands beside: <c>the head of Acme, Jane Roe,</c>.
    /// </summary>
    private bool IsTitle(int head)
    {
        if (syntax.Relation[head] == Relation.Appos)
        {
            return true;
        }

        int end = Math.Min(text.SentenceEndOf(head), head + Apposition);
        for (int i = head + 1; i < end; i++)
        {
            int index = entities.References.TokenMention[i];
            bool isName = index >= 0 && entities.References.Items[index] is { Kind: MentionKind.Name } name
                && entities.IsPerson(name.Entity);
            bool isBeside = syntax.Head[i] == head
                && syntax.Relation[i] is Relation.Appos or Relation.Flat or Relation.NmodDesc or Relation.Compound;
            if (isName && (i == head + 1 || isBeside))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAgeAlone(in DescriptionContext description) => description is { Age: > 0, HeadClass: HeadClass.None };

    private void AddCandidates(in MentionContext mention, in DescriptionContext description)
    {
        bool isPlural = (mention.Form & 8) != 0;
        bool isPerson = description.IsOfPeople;
        if (description.HeadClass == HeadClass.Document)
        {
            if (_issuers.Of(description.Head) is >= 0 and var issuer)
            {
                entities.States[issuer].IssuerOf = description.Head;
                Add(mention, description, issuer, 15);
            }

            AddNamed(mention, description);
            if (mention.Form == Indefinite)
            {
                // "a WMO press release" is the WMO's; "a study" is nobody's whom the article spoke of.
                return;
            }
        }

        chooser.Describer.Compare((isPerson && !isPlural ? chooser.History.People : chooser.History.Things).Items, mention.Gender);
        if (description.HeadClass is HeadClass.None or HeadClass.Document || (isPerson && !isPlural))
        {
            AddRange(mention, description, chooser.History.People.Items);
        }

        if (!isPerson || isPlural)
        {
            AddRange(mention, description, chooser.History.Things.Items);
        }

        AddHolders(mention, description);
    }

    private void DescribeNobody(in DescriptionContext description)
    {
        chooser.Candidates.Set(CoreferenceFeature.Head, (int)description.HeadClass);
        chooser.Candidates.Set(CoreferenceFeature.Length, _describer.LengthOf(description));
        chooser.Candidates.Set(CoreferenceFeature.Users, entities.Names.Holders(description.Noun).Count);
    }

    /// <summary>
    /// Adds those of whom the noun was used, whenever they are met: somebody introduced by it, an organisation that has it.
    /// </summary>
    private void AddHolders(in MentionContext mention, in DescriptionContext description)
    {
        RoleHolders holders = entities.Names.Holders(description.Noun);
        for (int i = 0; i < holders.Count; i++)
        {
            Add(mention, description, holders[i], 15);
        }

        if (description.Country >= 0 && description.HeadClass == HeadClass.Leader)
        {
            Add(mention, description, entities.Names.Description(NameIndex.LeaderOf(description.Country)), 15);
        }

        if (description.Age > 0)
        {
            Add(mention, description, entities.Names.Aged(description.Age), 15);
        }
    }

    private void AddRange(in MentionContext mention, in DescriptionContext description, ReadOnlySpan<int> entities)
    {
        int rank = 0;
        foreach (int entity in entities)
        {
            Add(mention, description, entity, rank++);
        }
    }

    /// <summary>Adds whom the description names itself: <c>a WMO press release</c> is the WMO's.</summary>
    private void AddNamed(in MentionContext mention, in DescriptionContext description)
    {
        for (int i = description.First; i < description.Tokens.End; i++)
        {
            int index = entities.References.TokenMention[i];
            if (index >= 0 && entities.References.Items[index] is { Kind: MentionKind.Name } name)
            {
                Add(mention, description, name.Entity, 15);
            }
        }
    }

    private void Add(in MentionContext mention, in DescriptionContext description, int entity, int rank)
    {
        // "researchers" are no university, though it is theirs.
        bool isApart = entity >= 0 && description.IsOfPeople
            && entities.Items[entity].Kind is ActorKind.Organization or ActorKind.Country or ActorKind.Document;
        // "the American president" is no president of France.
        isApart |= entity >= 0 && description.Country >= 0 && entities.Items[entity].Country is >= 0 and var country
            && country != description.Country;
        if (entity < 0 || isApart || !chooser.Describer.Agrees(entity, mention.Gender) || chooser.Candidates.Has(entity))
        {
            return;
        }

        chooser.Describer.Describe(mention, entity, rank);
        _describer.Describe(description, entity);
        _describer.DescribeNamed(description, entity);
    }
}
