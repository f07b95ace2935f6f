using NewsParsing.Attributions;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>What the reader remembers of the entities while the walk goes through the text: who was met last, and how.</summary>
internal sealed class EntityHistory(
    TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionBuffer attributions, MentionBuffer mentions,
    EntityBuffer entities)
{
    /// <summary>How many people and how many things a mention may choose from: bounds the work on every mention.</summary>
    // Every mention is compared with all of them; a list of hundreds must stay linear.
    private const int MaximumPeople = 12, MaximumThings = 12;

    /// <summary>How far the words beside a cue are looked at for a document: <c>said in a brief statement</c>.</summary>
    private const int DocumentReach = 8;

    private readonly ContextReader _contexts = new(text, syntax, quotations, mentions, entities);

    /// <summary>People, and those who are described as such.</summary>
    public RecentEntities People { get; } = new(MaximumPeople);

    /// <summary>Organisations, countries, groups, documents, places.</summary>
    public RecentEntities Things { get; } = new(MaximumThings);

    /// <summary>The last entity that spoke alone, or -1.</summary>
    public int LastSpeaker { get; private set; } = -1;

    /// <summary>The paragraph in which it did.</summary>
    public int LastSpeakerParagraph { get; private set; } = -1;

    /// <summary>Notes a mention at its first token.</summary>
    public void Touch(in ReferenceRecord mention)
    {
        int entity = mention.Entity;
        int sentence = text.TokenSentence[mention.First];
        ref EntityState state = ref entities.States[entity];
        state.LastFull = mention.Kind == MentionKind.Name && mention.Tokens.Length > 1 ? mention.First : state.LastFull;
        if (quotations.TokenQuotation[mention.First] >= 0 && mentions.TokenSource[mention.First] < 0)
        {
            state.LastQuoted = sentence;
            return;
        }

        int head = mention.Kind == MentionKind.Name ? syntax.Tree.HeadOf(mention.Tokens) : mention.End - 1;
        state.LastRole = _contexts.RoleOf(head);
        state.LastVerb = _contexts.VerbOf(head);
        state.LastToken = mention.First;
        state.LastKind = mention.Kind;
        state.IsLastShort = mention.Tokens.Length == 1;
        state.FirstSentence = state.FirstSentence < 0 ? sentence : state.FirstSentence;
        state.LastSentence = sentence;
        state.Mentions++;
        state.Names += mention.Kind == MentionKind.Name ? 1 : 0;
        if (mention.IsSubject && !mentions.IsReported[mention.First])
        {
            state.LastSubject = sentence;
            state.SubjectToken = mention.First;
        }

        Remember(entity);
    }

    /// <summary>Notes the speakers of an attribution that is no report in another's words.</summary>
    public void NoteSpeakers(int attribution, ReadOnlySpan<SpeakerChoice> speakers)
    {
        TokenRange cue = attributions.Items[attribution].Cue;
        TokenRange source = attributions.Items[attribution].Source;
        int token = source.IsEmpty ? cue.First : source.First;
        int sentence = text.TokenSentence[token];
        foreach (SpeakerChoice speaker in speakers)
        {
            ref EntityState state = ref entities.States[speaker.Entity];
            state.FirstSentence = state.FirstSentence < 0 ? sentence : state.FirstSentence;
            state.LastSentence = state.LastSpeech = state.LastSubject = sentence;
            state.LastToken = Math.Max(state.LastToken, token);
            state.SpeechToken = token;
            state.SubjectToken = Math.Max(state.SubjectToken, token);
            state.Speeches++;
            state.Document = DocumentBeside(cue) is not 0 and var document ? document : state.Document;
            Remember(speaker.Entity);
        }

        LastSpeaker = speakers is [var only] ? only.Entity : -1;
        LastSpeakerParagraph = text.ParagraphOf(token);
    }

    private void Remember(int entity)
    {
        ref EntityRecord record = ref entities.Items[entity];
        bool isPerson = record.Kind is ActorKind.Person or ActorKind.Unnamed;
        if (isPerson)
        {
            People.Touch(entity);
        }

        // Places are taken up by "there", not by a pronoun or description that speaks.
        if (!isPerson && record.Kind != ActorKind.Place)
        {
            Things.Touch(entity);
        }
    }

    private ulong DocumentBeside(TokenRange cue)
    {
        if (cue.IsEmpty)
        {
            return 0;
        }

        int end = Math.Min(text.SentenceEndOf(cue.First), cue.End + DocumentReach);
        for (int i = cue.First; i < end; i++)
        {
            if (mentions.Is(i, ActorClasses.DocumentNoun) && !mentions.IsReported[i])
            {
                return text.TokenForm[i];
            }
        }

        return 0;
    }
}
