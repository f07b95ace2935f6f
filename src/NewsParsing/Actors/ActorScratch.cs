using NewsParsing.Actors.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Models;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>The storage of the actor stage during one parse: what its steps hand on to one another. Not thread-safe.</summary>
internal sealed class ActorScratch
{
    /// <summary>Word classes of each token.</summary>
    public ActorClasses[] Classes { get; private set; } = [];

    /// <summary>The attribution whose source holds each token, or -1.</summary>
    public int[] TokenSource { get; private set; } = [];

    /// <summary>Whether each token stands in the content of an attribution, outside the source and cue.</summary>
    public bool[] IsReported { get; private set; } = [];

    /// <summary>How many contents begin at each token, less those that end before it; one entry more than tokens.</summary>
    public int[] ContentSteps { get; private set; } = [];

    /// <summary>Whether each paragraph is a headline in title case or capitals, where a capital says nothing.</summary>
    public bool[] IsTitleCase { get; private set; } = [];

    private NameLabel[] _labels = [];

    public FormCounts Forms { get; } = new();

    public MentionBuffer Mentions { get; } = new();

    public EntityBuffer Entities { get; } = new();

    public NameIndex Names { get; } = new();

    /// <summary>How the walk has met each entity.</summary>
    public EntityStates States { get; } = new();

    /// <summary>Whom the mention that is read may mean.</summary>
    public CandidateBuffer Candidates { get; } = new();

    /// <summary>Sees the decisions of the walk in training; else null.</summary>
    public ICoreferenceTeacher? Teacher { get; set; }

    /// <summary>The names of the user's lists that the text has.</summary>
    public UserMatches Users { get; } = new();

    /// <summary>The labels of each name of the text, by <see cref="NameIndex.KeyOf"/>.</summary>
    public Dictionary<ulong, NameVotes> Votes { get; } = new(FormComparer.Instance);

    /// <summary>The first words of names that have votes.</summary>
    public HashSet<ulong> NameFirsts { get; } = new(FormComparer.Instance);

    /// <summary>The entity of each country that the text names, by the country's index.</summary>
    public Dictionary<int, int> CountryEntities { get; } = [];

    public SpeakerBuffer Speakers { get; } = new();

    /// <summary>The entities that become actors, by their first token and index, which sort as one number.</summary>
    public List<long> ActorOrder { get; } = [];

    /// <summary>Index of each entity's actor, or -1.</summary>
    public int[] ActorOfEntity { get; private set; } = [];

    /// <summary>Empties the storage for a new text; the values of the columns are undefined until a step has written them.</summary>
    public void Reset(TextBuffer text, int attributions)
    {
        if (Classes.Length < text.TokenCount)
        {
            int size = text.TokenStart.Length;
            Classes = new ActorClasses[size];
            TokenSource = new int[size];
            IsReported = new bool[size];
        }

        if (ContentSteps.Length <= text.TokenCount)
        {
            ContentSteps = new int[text.TokenStart.Length + 1];
        }

        if (IsTitleCase.Length < text.ParagraphCount)
        {
            IsTitleCase = new bool[text.ParagraphSentence.Length];
        }

        Mentions.Reset(text);
        Entities.Reset();
        States.Reset();
        Names.Reset();
        Users.Reset();
        Votes.Clear();
        NameFirsts.Clear();
        CountryEntities.Clear();
        Speakers.Reset(attributions);
        ActorOrder.Clear();
    }

    /// <summary>Makes room for the actors of all entities.</summary>
    public void ReserveActors()
    {
        if (ActorOfEntity.Length < Entities.Count)
        {
            ActorOfEntity = new int[Entities.Items.Length];
        }
    }

    /// <summary>The labels in storage of its own, where rules may write over them.</summary>
    public NameLabel[] CopyOf(NameLabel[] labels, int count)
    {
        if (_labels.Length < count)
        {
            _labels = new NameLabel[Math.Max(count, _labels.Length * 2)];
        }

        labels.AsSpan(0, count).CopyTo(_labels);
        return _labels;
    }
}
