using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Determines whom <c>he</c>, <c>she</c>, <c>it</c> and <c>they</c> mean.</summary>
internal sealed class PronounLinker(TextBuffer text, MentionBuffer mentions, EntityBuffer entities, EntityChooser chooser)
{
    /// <summary>How far ahead of a pronoun a name may stand that it means: <c>In her first book, Roe …</c></summary>
    private const int Ahead = 16;

    /// <summary>What nobody is held back by where somebody must have spoken, and elsewhere.</summary>
    // Set by hand: a source without a speaker is as wrong as one with a wrong speaker; GAP validation loses 1.5 points with -2 elsewhere.
    private const float SourceOdds = -2f, OtherOdds = -1f;

    /// <summary>Links a pronoun of one person.</summary>
    public EntityChoice LinkPerson(int token, Gender gender)
    {
        MentionContext mention = Read(token, gender == Gender.Male ? 0 : 4, gender);
        chooser.Describer.Compare(chooser.History.People.Items, gender);
        int rank = 0;
        foreach (int person in chooser.History.People.Items)
        {
            if (chooser.Describer.Agrees(person, gender))
            {
                chooser.Describer.Describe(mention, person, rank++);
            }
        }

        AddAhead(mention, gender);
        EntityChoice choice = mention.IsSource ? chooser.Choose(MentionType.Speaker, mention, SourceOdds)
            : chooser.Choose(MentionType.Person, mention, OtherOdds);
        if (choice.Entity >= 0)
        {
            entities.Items[choice.Entity].PronounVotes += gender == Gender.Male ? 1 : -1;
        }

        return choice;
    }

    /// <summary>Links <c>it</c> or <c>they</c> as a source.</summary>
    public EntityChoice LinkThing(int token, bool isPlural)
    {
        MentionContext mention = Read(token, isPlural ? 8 : 12, null);
        chooser.Describer.Compare(chooser.History.Things.Items, null);
        int rank = 0;
        foreach (int thing in chooser.History.Things.Items)
        {
            chooser.Describer.Describe(mention, thing, rank++);
        }

        rank = 0;
        foreach (int person in isPlural ? chooser.History.People.Items : [])
        {
            chooser.Describer.Describe(mention, person, rank++);
        }

        return chooser.Choose(MentionType.Thing, mention, SourceOdds);
    }

    private MentionContext Read(int token, int form, Gender? gender)
    {
        chooser.Candidates.Clear();
        var tokens = new TokenRange(token, token + 1);
        MentionContext mention = chooser.Contexts.Read(tokens, token);
        if (mention.IsSource)
        {
            chooser.MarkContents(mention.Attribution);
        }

        return mention with { Form = form + (int)mention.Role, Gender = gender };
    }

    private void AddAhead(in MentionContext mention, Gender gender)
    {
        int end = Math.Min(text.SentenceEndOf(mention.Tokens.First), mention.Tokens.End + Ahead);
        for (int i = mention.Tokens.End; i < end; i++)
        {
            int index = entities.References.TokenMention[i];
            if (index < 0 || entities.References.Items[index] is not { Kind: MentionKind.Name, IsInTitle: false } name || name.First != i
                || !entities.IsPerson(name.Entity) || !chooser.Describer.Agrees(name.Entity, gender)
                || chooser.Candidates.Has(name.Entity))
            {
                continue;
            }

            chooser.Describer.Describe(mention, name.Entity, 15);
            int place = (name.IsSubject ? 1 : 0) + (mentions.Is(i - 1, ActorClasses.Preposition) ? 2 : 0);
            chooser.Candidates.Set(CoreferenceFeature.Ahead, place);
            return;
        }
    }
}
