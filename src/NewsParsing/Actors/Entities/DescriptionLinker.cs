using NewsParsing.Networks;
using NewsParsing.Text;

namespace NewsParsing.Actors.Entities;

/// <summary>Determines whom a description means (<c>the mayor</c>, <c>its administrator</c>, <c>the report</c>).</summary>
internal sealed class DescriptionLinker(Discourse discourse, EntityChooser chooser, WordVectors words)
{
    /// <summary>What nobody is preferred or held back by, as a source and elsewhere.</summary>
    // A source that stays a description is right in its words, one linked wrongly is wrong in all; five folds of speakers-train have
    // speakers and full names 90.0 / 83.4 with 0.7, 90.0 / 84.2 with 0.35, 89.7 / 84.5 with 0.
    private const float SourceOdds = 0.35f, OtherOdds = -0.5f;

    private readonly DescriptionParser _parser = new(discourse, words);
    private readonly DocumentIssuers _issuers = new(discourse);
    private readonly DescriptionDescriber _describer = new(discourse, chooser.History, chooser.Candidates, words);

    /// <summary>The noun of the last description that was linked, to somebody or nobody.</summary>
    private int _lastHead = -1;

    /// <summary>Links the description that begins with a determiner; nobody where it is none.</summary>
    public EntityChoice Link(int determiner, out DescriptionContext description)
    {
        bool isDescription = _parser.TryRead(determiner, out description)
            && (discourse.TokenSource[description.Head] >= 0 || description.HeadClass is HeadClass.Organization or HeadClass.Company
                || (description.IsOfPeople && description.HeadClass != HeadClass.Demonym)
                || IsAgeAlone(description));
        return isDescription ? Link(description) : new EntityChoice(CandidateBuffer.Nobody, 0);
    }

    /// <summary>Links a source phrase by its noun, unless it has been linked already.</summary>
    public EntityChoice Link(TokenRange phrase, int head)
        => head == _lastHead ? new EntityChoice(CandidateBuffer.Nobody, 0) : Link(_parser.Read(phrase, head));

    private EntityChoice Link(in DescriptionContext description)
    {
        _lastHead = description.Head;
        // "the 54-year-old" is who was given that age; "the 54-year-old teacher" may be another.
        if (IsAgeAlone(description) && discourse.Names.Aged(description.Age) is >= 0 and var aged)
        {
            return new EntityChoice(aged, float.PositiveInfinity);
        }

        chooser.Candidates.Clear();
        MentionContext mention = chooser.Contexts.Read(description.Tokens, description.Head) with
        {
            Form = _parser.FormOf(description),
            Gender = discourse.GenderOf(description.Head),
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
            discourse.Names.SetDescription(description.Noun, choice.Entity);
        }

        return choice;
    }

    /// <summary>Notes whose the document of a noun is, where the text says so: later <c>the report</c> may mean the issuer.</summary>
    public void NoteDocument(int noun)
    {
        if (_issuers.Of(noun) is >= 0 and var issuer)
        {
            chooser.History.States.Of(issuer).Document = discourse.Text.TokenForm[noun];
            chooser.History.States.Of(issuer).DocumentToken = noun;
            discourse.Names.SetDescription(discourse.Text.TokenForm[noun], issuer);
        }
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
                chooser.History.States.Of(issuer).IssuerOf = description.Head;
                Add(mention, description, issuer, 15);
            }

            AddNamed(mention, description);
            if (mention.Form == DescriptionParser.Indefinite)
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
        chooser.Candidates.Set(CoreferenceFeature.Users, discourse.Names.Holders(description.Noun).Count);
    }

    /// <summary>
    /// Adds those of whom the noun was used, whenever they are met: somebody introduced by it, an organisation that has it.
    /// </summary>
    private void AddHolders(in MentionContext mention, in DescriptionContext description)
    {
        RoleHolders holders = discourse.Names.Holders(description.Noun);
        for (int i = 0; i < holders.Count; i++)
        {
            Add(mention, description, holders[i], 15);
        }

        if (description.Country >= 0 && description.HeadClass == HeadClass.Leader)
        {
            Add(mention, description, discourse.Names.Description(NameIndex.LeaderOf(description.Country)), 15);
        }

        if (description.Age > 0)
        {
            Add(mention, description, discourse.Names.Aged(description.Age), 15);
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
            int index = discourse.Mentions.TokenMention[i];
            if (index >= 0 && discourse.Mentions.Items[index] is { Kind: MentionKind.Name } name)
            {
                Add(mention, description, name.Entity, 15);
            }
        }
    }

    private void Add(in MentionContext mention, in DescriptionContext description, int entity, int rank)
    {
        // "researchers" are no university, though it is theirs.
        bool isApart = entity >= 0 && description.IsOfPeople
            && discourse.Entities.Items[entity].Kind is ActorKind.Organization or ActorKind.Country or ActorKind.Document;
        // "the American president" is no president of France.
        isApart |= entity >= 0 && description.Country >= 0 && discourse.Entities.Items[entity].Country is >= 0 and var country
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
