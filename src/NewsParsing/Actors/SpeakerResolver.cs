using NewsParsing.Attributions;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Resolves the sources of attributions to entities, directly or over the antecedent, and their addressees.</summary>
internal sealed class SpeakerResolver
{
    private readonly Discourse _discourse;
    private readonly SourceReader _sources;
    private readonly DescriptionReader _descriptions;
    private readonly CueStructure _structures;
    private readonly JointSubjects _joint;
    private readonly InterviewReader _interview;
    private readonly List<int> _pool = [];
    private int[] _first = [];
    private int[] _count = [];
    private float[] _certainty = [];

    public SpeakerResolver(Discourse discourse, NameResolver names)
    {
        _discourse = discourse;
        _sources = new SourceReader(discourse);
        _descriptions = new DescriptionReader(discourse, names);
        _structures = new CueStructure(discourse);
        _joint = new JointSubjects(discourse);
        _interview = new InterviewReader(discourse);
    }

    /// <summary>The attribution resolved last, or -1: whom <c>they</c> and <c>it</c> go on with.</summary>
    public int LastResolved { get; private set; }

    public void Reset()
    {
        _pool.Clear();
        LastResolved = -1;
        _interview.Reset();
        int count = _discourse.Attributions.Count;
        if (_first.Length < count)
        {
            _first = new int[_discourse.Attributions.Items.Length];
            _count = new int[_discourse.Attributions.Items.Length];
            _certainty = new float[_discourse.Attributions.Items.Length];
        }

        _count.AsSpan(0, count).Fill(-1);
    }

    /// <summary>Speakers of an attribution that was resolved; empty before.</summary>
    public ReadOnlySpan<int> SpeakersOf(int attribution)
        => _count[attribution] <= 0 ? [] : System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pool).Slice(_first[attribution], _count[attribution]);

    /// <summary>How sure the speakers of a resolved attribution are, 0 to 1.</summary>
    public float CertaintyOf(int attribution) => _count[attribution] > 0 ? _certainty[attribution] : ResolutionCertainty.Nobody;

    /// <summary>Resolves the source phrases of an attribution by the mentions found so far.</summary>
    public void Resolve(int attribution)
    {
        if (_count[attribution] >= 0)
        {
            return;
        }

        _first[attribution] = _pool.Count;
        int other = _interview.Speaker(attribution);
        other = other >= 0 ? other : _structures.Speaker(attribution);
        if (other >= 0)
        {
            _pool.Add(other);
        }
        else if (_structures.QuotedPhrase(attribution, out int first, out int end))
        {
            ReadPhrase(first, end);
        }
        else
        {
            ReadSource(attribution);
            if (_structures.SubjectPhrase(attribution, out first, out end))
            {
                ReadPhrase(first, end);
            }
        }

        _count[attribution] = _pool.Count - _first[attribution];
        _certainty[attribution] = Certainty(attribution, other >= 0);
        if (_count[attribution] > 0)
        {
            LastResolved = attribution;
            Note(attribution);
        }
    }

    /// <summary>Gives attributions without words of their own the speakers of their antecedent.</summary>
    public void ResolveAntecedents()
    {
        AttributionBuffer attributions = _discourse.Attributions;
        for (int a = 0; a < attributions.Count; a++)
        {
            // An antecedent that stands before has its answer already; one that stands behind is followed a few links.
            const int maximumLinks = 8;
            int root = a;
            for (int link = 0; link < maximumLinks && _count[root] <= 0; link++)
            {
                int next = attributions.Items[root].Antecedent;
                if (next < 0 || next >= attributions.Count)
                {
                    break;
                }

                root = next;
            }

            _certainty[a] = root == a || _count[a] > 0 ? _certainty[a] : _certainty[root] * ResolutionCertainty.Antecedent;
            _first[a] = _first[root];
            _count[a] = Math.Max(_count[root], 0);
        }

        for (int a = 0; a < attributions.Count; a++)
        {
            ReadFirstPerson(a, attributions.Items[a].Parent);
        }
    }

    /// <summary><c>I</c> and <c>we</c> as a source inside somebody's content are that somebody.</summary>
    private void ReadFirstPerson(int attribution, int parent)
    {
        if (_count[attribution] > 0 || parent < 0 || _count[parent] <= 0 || _discourse.Attributions.Source(attribution) is not [var source])
        {
            return;
        }

        Range(source, out int first, out int end);
        if (end - first == 1 && (_discourse.Text.TokenForm[first] == Words.I || _discourse.Text.TokenForm[first] == Words.We))
        {
            _first[attribution] = _first[parent];
            _count[attribution] = _count[parent];
            _certainty[attribution] = _certainty[parent] * ResolutionCertainty.FirstPerson;
        }
    }

    /// <summary>The entities that an addressee phrase names; descriptive phrases are left to the attribution's text.</summary>
    public void ReadAudience(TextSpan audience, List<int> entities)
    {
        if (!audience.IsEmpty)
        {
            Range(audience, out int first, out int end);
            if (first < end)
            {
                _sources.Read(first, end, entities);
            }
        }
    }

    /// <summary>By the mention in the source phrase that names its first speaker.</summary>
    private float Certainty(int attribution, bool isStructural)
    {
        if (isStructural || _count[attribution] == 0 || _discourse.Attributions.Items[attribution].SourceCount == 0)
        {
            return ResolutionCertainty.Structure;
        }

        Range(_discourse.Attributions.Source(attribution)[0], out int first, out int end);
        for (int i = first; i < end; i++)
        {
            int mention = _discourse.Mentions.TokenMention[i];
            if (mention >= 0 && _discourse.Mentions.Items[mention] is var record && record.Entity == _pool[_first[attribution]])
            {
                return record.Kind switch
                {
                    MentionKind.Pronoun => _discourse.Entities.Items[record.Entity].Kind is ActorKind.Person or ActorKind.Unnamed
                        ? ResolutionCertainty.Pronoun : ResolutionCertainty.ThingPronoun,
                    MentionKind.Nominal when _discourse.Entities.Items[record.Entity].IsNamed => ResolutionCertainty.Nominal,
                    _ => ResolutionCertainty.Name,
                };
            }
        }

        return ResolutionCertainty.Structure;
    }

    private void ReadSource(int attribution)
    {
        ReadOnlySpan<TextSpan> cue = _discourse.Attributions.Cue(attribution);
        int cueToken = cue.IsEmpty ? -1 : _discourse.Text.TokenAt(cue[0].Start);
        foreach (TextSpan span in _discourse.Attributions.Source(attribution))
        {
            int before = _pool.Count;
            Range(span, out int first, out int end);
            ReadPhrase(first, end);
            if (_pool.Count > before)
            {
                _joint.Add(first, end, cueToken, _pool, before);
            }
        }
    }

    private void ReadPhrase(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        int before = _pool.Count;
        if (ReadPlural(first, end))
        {
            return;
        }

        _sources.Read(first, end, _pool);
        if (_pool.Count > before)
        {
            return;
        }

        int apposed = _sources.Apposed(first, end);
        if (apposed >= 0)
        {
            _pool.Add(apposed);
            return;
        }

        if (end - first == 1 && _discourse.Text.TokenForm[first] == Words.They && _structures.PluralSubject(first, out int subject, out int behind))
        {
            first = subject;
            end = behind;
        }

        bool isPronoun = end - first == 1 && _discourse.Is(first, Models.ActorClasses.FunctionWord) && !_discourse.Is(first, Models.ActorClasses.GroupNoun);
        int described = isPronoun ? -1 : _descriptions.Read(first, end);
        if (described >= 0)
        {
            _pool.Add(described);
            AddMention(first, end, described);
        }
    }

    /// <summary><c>they</c> after a joint statement means all of its speakers.</summary>
    private bool ReadPlural(int first, int end)
    {
        ulong form = _discourse.Text.TokenForm[first];
        if (end - first != 1 || form != Words.They || LastResolved < 0 || _count[LastResolved] < 2)
        {
            return false;
        }

        int from = _first[LastResolved];
        for (int i = 0; i < _count[LastResolved]; i++)
        {
            _pool.Add(_pool[from + i]);
        }

        return true;
    }

    /// <summary>Marks the phrase as a mention where its tokens are free; a mention inside it keeps its own.</summary>
    private void AddMention(int first, int end, int entity)
    {
        ref EntityRecord record = ref _discourse.Entities.Items[entity];
        int last = record.IsNamed ? end : Math.Min(end, first + (record.NameEnd - record.NameFirst));
        int[] owners = _discourse.Mentions.TokenMention;
        int free = first;
        while (free < last && owners[free] < 0)
        {
            free++;
        }

        var mention = new MentionRecord { First = first, End = last, PhraseFirst = first, Kind = MentionKind.Nominal, Entity = entity, IsSubject = true };
        if (free == last)
        {
            _discourse.Mentions.Add(mention, _discourse.Entities);
        }
        else
        {
            _discourse.Mentions.AddOver(mention, _discourse.Entities);
        }
    }

    private void Note(int attribution)
    {
        ReadOnlySpan<TextSpan> source = _discourse.Attributions.Source(attribution);
        int start = source.IsEmpty ? _discourse.Attributions.Cue(attribution)[0].Start : source[0].Start;
        int token = Math.Min(_discourse.Text.TokenAt(start), _discourse.Text.TokenCount - 1);
        int sentence = _discourse.Text.TokenSentence[token];
        foreach (int speaker in SpeakersOf(attribution))
        {
            ref EntityRecord record = ref _discourse.Entities.Items[speaker];
            record.IsInvolved = true;
            if (_discourse.Attributions.Items[attribution].Parent < 0)
            {
                record.LastSpeakerSentence = sentence;
            }
        }
    }

    private void Range(TextSpan span, out int first, out int end)
    {
        TextBuffer text = _discourse.Text;
        first = text.TokenAt(span.Start);
        end = first;
        while (end < text.TokenCount && text.TokenStart[end] < span.End && end - first < Discourse.MaximumSourceTokens)
        {
            end++;
        }
    }
}
