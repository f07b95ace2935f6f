using System.Numerics;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Describes an entity as what a mention may mean, by all that does not depend on the mention's words.</summary>
internal sealed class CandidateDescriber(TextBuffer text, EntityBuffer entities, EntityHistory history, CandidateBuffer candidates)
{
    /// <summary>How the sides of a comparison stand to each other.</summary>
    private const int Same = 0, Other = 1, Unknown = 2;

    private int _spokeLast, _subjectLast, _most;

    /// <summary>Looks over the entities that the next candidates are taken from: who of them spoke last, and so on.</summary>
    public void Compare(ReadOnlySpan<int> recent, Gender? gender)
    {
        (_spokeLast, _subjectLast, _most) = (-1, -1, -1);
        int speech = -1, subject = -1, most = 0;
        foreach (int entity in recent)
        {
            if (!Agrees(entity, gender))
            {
                continue;
            }

            ref EntityState state = ref entities.States[entity];
            (speech, _spokeLast) = state.SpeechToken > speech ? (state.SpeechToken, entity) : (speech, _spokeLast);
            (subject, _subjectLast) = state.SubjectToken > subject ? (state.SubjectToken, entity) : (subject, _subjectLast);
            (most, _most) = state.Mentions > most ? (state.Mentions, entity) : (most, _most);
        }
    }

    /// <summary>Whether nothing known of somebody speaks against a gender: nobody is <c>he</c> here and <c>she</c> there.</summary>
    public bool Agrees(int entity, Gender? gender)
        => gender is null || entities.Items[entity].LikelyGender is not { } known || known == gender;

    /// <summary>Describes the mention in the features of the last candidate.</summary>
    public void DescribeMention(in MentionContext mention, bool isNobody)
    {
        candidates.Set(CoreferenceFeature.Bias, isNobody ? 1 : 0);
        candidates.Set(CoreferenceFeature.Form, mention.Form);
        candidates.Set(CoreferenceFeature.Role, (int)mention.Role);
        candidates.Set(CoreferenceFeature.Place, (mention.IsSource ? 1 : 0) + (mention.IsReported ? 2 : 0) + (mention.IsQuoted ? 4 : 0)
            + (mention.BeginsParagraph ? 8 : 0));
    }

    /// <summary>Adds an entity with its features; its rank is 0 for the one mentioned last.</summary>
    public void Describe(in MentionContext mention, int entity, int rank)
    {
        candidates.Add(entity);
        DescribeMention(mention, isNobody: false);
        ref EntityRecord record = ref entities.Items[entity];
        ref EntityState state = ref entities.States[entity];
        candidates.Set(CoreferenceFeature.Kind, ((int)record.Kind * 2) + (record.IsNamed ? 1 : 0));
        candidates.Set(CoreferenceFeature.Rank, rank);
        candidates.Set(CoreferenceFeature.Sentences, Ago(mention.Sentence, state.LastSentence));
        candidates.Set(CoreferenceFeature.SubjectAgo, Ago(mention.Sentence, state.LastSubject));
        candidates.Set(CoreferenceFeature.SpeechAgo, Ago(mention.Sentence, state.LastSpeech));
        candidates.Set(CoreferenceFeature.Mentions, Size(state.Mentions));
        candidates.Set(CoreferenceFeature.Names, Size(state.Names));
        candidates.Set(CoreferenceFeature.Speeches, Size(state.Speeches));
        candidates.Set(CoreferenceFeature.First, state.FirstSentence switch { < 0 => 3, 0 => 0, <= 2 => 1, _ => 2 });
        candidates.Set(CoreferenceFeature.Gender, GenderOf(mention.Gender, record));
        if (entity == history.LastSpeaker)
        {
            bool isHere = text.ParagraphOf(mention.Tokens.First) == history.LastSpeakerParagraph;
            candidates.Set(CoreferenceFeature.LastSpeaker, isHere ? 1 : 0);
        }

        if (entity == _spokeLast)
        {
            candidates.Set(CoreferenceFeature.SpokeLast, mention.BeginsParagraph ? 1 : 0);
        }

        if (entity == _subjectLast)
        {
            candidates.Set(CoreferenceFeature.SubjectLast, (int)mention.Role);
        }

        if (entity == _most)
        {
            candidates.Set(CoreferenceFeature.Most);
        }

        if (state.LastToken >= 0)
        {
            DescribePlace(mention, state);
        }
        else if (state.LastQuoted >= 0)
        {
            candidates.Set(CoreferenceFeature.Quoted, 2 + Ago(mention.Sentence, state.LastQuoted));
        }

        bool isSubject = entity == mention.ClauseSubject;
        if (isSubject)
        {
            candidates.Set(CoreferenceFeature.ClauseSubject, (int)mention.Role);
        }

        if (entity == mention.UpperSubject)
        {
            candidates.Set(CoreferenceFeature.UpperSubject, (int)mention.Role + (isSubject ? 4 : 0));
        }

        if (mention.IsSource && state.ContentOf == mention.Attribution)
        {
            candidates.Set(CoreferenceFeature.InContent);
        }
    }

    /// <summary>Adds the candidate that stands for nobody met so far.</summary>
    public void DescribeNobody(in MentionContext mention)
    {
        int agreeing = 0;
        int nearest = int.MaxValue;
        for (int i = 0; i < candidates.Count; i++)
        {
            int entity = candidates.Entities[i];
            ref EntityState state = ref entities.States[entity];
            bool agrees = Agrees(entity, mention.Gender);
            agreeing += agrees ? 1 : 0;
            nearest = agrees && state.LastSentence >= 0 ? Math.Min(nearest, mention.Sentence - state.LastSentence) : nearest;
        }

        candidates.Add(CandidateBuffer.Nobody);
        DescribeMention(mention, isNobody: true);
        candidates.Set(CoreferenceFeature.Agreeing, agreeing);
        candidates.Set(CoreferenceFeature.Nearest, nearest);
    }

    private void DescribePlace(in MentionContext mention, in EntityState state)
    {
        int roles = ((int)mention.Role * 4) + (int)state.LastRole;
        int distance = mention.Sentence - state.LastSentence;
        candidates.Set(distance == 0 ? CoreferenceFeature.RolesHere : distance == 1 ? CoreferenceFeature.RolesBefore
            : CoreferenceFeature.RolesFar, roles);
        candidates.Set(CoreferenceFeature.Tokens, BitOperations.Log2((uint)Math.Max(1, mention.Tokens.First - state.LastToken)));
        int form = state.LastKind switch { MentionKind.Name => state.IsLastShort ? 0 : 1, MentionKind.Pronoun => 2, _ => 3 };
        candidates.Set(CoreferenceFeature.LastForm, form + (distance == 0 ? 4 : 0));
        if (state.LastVerb >= 0 && state.LastVerb == mention.Verb)
        {
            candidates.Set(CoreferenceFeature.SameVerb, roles);
        }

        bool isHere = text.ParagraphOf(state.LastToken) == text.ParagraphOf(mention.Tokens.First);
        candidates.Set(CoreferenceFeature.Paragraph, isHere ? 0 : 1);
        if (state.LastQuoted > state.LastSentence)
        {
            candidates.Set(CoreferenceFeature.Quoted, 1);
        }
    }

    private static int GenderOf(Gender? gender, in EntityRecord record)
    {
        if (gender is not { } wanted)
        {
            return 7;
        }

        if (record.Gender is { } known)
        {
            return known == wanted ? Same : Other;
        }

        int votes = wanted == Gender.Male ? record.PronounVotes : -record.PronounVotes;
        return votes switch { 0 => Unknown, 1 => 3, > 1 => 4, -1 => 5, _ => 6 };
    }

    /// <summary>Sentences ago in steps that widen.</summary>
    private static int Ago(int sentence, int last)
        => last < 0 ? 10 : (sentence - last) switch
        {
            < 0 => 0,
            <= 4 and var near => near,
            <= 6 => 5,
            <= 9 => 6,
            <= 15 => 7,
            <= 30 => 8,
            _ => 9,
        };

    private static int Size(int count) => count switch { <= 3 => count, <= 5 => 4, <= 8 => 5, <= 14 => 6, _ => 7 };
}
