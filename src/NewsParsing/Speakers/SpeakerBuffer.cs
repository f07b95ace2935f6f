using System.Runtime.InteropServices;
using NewsParsing.Rules;

namespace NewsParsing.Speakers;

/// <summary>The speakers found for each attribution, as runs of one pool of entities, and what found them.</summary>
internal sealed class SpeakerBuffer
{
    private int[] _audienceFirst = [];
    private int[] _audienceCount = [];
    private int[] _first = [];
    private int[] _count = [];
    private Rule[] _inherited = [];

    /// <summary>Takes the speakers of the attribution that was begun.</summary>
    public List<SpeakerChoice> Pool { get; } = [];

    /// <summary>Takes the addressees of the attribution whose audience was begun.</summary>
    public List<SpeakerChoice> Audience { get; } = [];

    /// <summary>The last attribution that got speakers, or -1: whom <c>they</c> and <c>it</c> go on with.</summary>
    public int LastResolved { get; private set; }

    public void Reset(int attributions)
    {
        Pool.Clear();
        Audience.Clear();
        LastResolved = -1;
        if (_first.Length < attributions)
        {
            int size = Math.Max(attributions, _first.Length * 2);
            _audienceFirst = new int[size];
            _audienceCount = new int[size];
            _first = new int[size];
            _count = new int[size];
            _inherited = new Rule[size];
        }

        _count.AsSpan(0, attributions).Fill(-1);
        _inherited.AsSpan(0, attributions).Clear();
    }

    /// <summary>Whether an attribution was resolved, be it to nobody.</summary>
    public bool IsResolved(int attribution) => _count[attribution] >= 0;

    public bool HasSpeakers(int attribution) => _count[attribution] > 0;

    /// <summary>Speakers of an attribution that was resolved; empty before.</summary>
    public ReadOnlySpan<SpeakerChoice> Of(int attribution)
        => HasSpeakers(attribution) ? CollectionsMarshal.AsSpan(Pool).Slice(_first[attribution], _count[attribution]) : [];

    /// <summary>Whom an attribution addresses, once audiences are read.</summary>
    public ReadOnlySpan<SpeakerChoice> AudienceOf(int attribution)
        => CollectionsMarshal.AsSpan(Audience).Slice(_audienceFirst[attribution], _audienceCount[attribution]);

    public void BeginAudience(int attribution) => _audienceFirst[attribution] = Audience.Count;

    public void EndAudience(int attribution) => _audienceCount[attribution] = Audience.Count - _audienceFirst[attribution];

    /// <summary>What gave an attribution the speakers of another one, or none.</summary>
    public Rule Inherited(int attribution) => _inherited[attribution];

    /// <summary>What is added to the pool from here on speaks in this attribution.</summary>
    public void Begin(int attribution) => _first[attribution] = Pool.Count;

    public void End(int attribution)
    {
        _count[attribution] = Pool.Count - _first[attribution];
        LastResolved = HasSpeakers(attribution) ? attribution : LastResolved;
    }

    /// <summary>Gives an attribution the speakers of another one.</summary>
    public void Inherit(int attribution, int from, Rule rule)
    {
        _inherited[attribution] = rule;
        _first[attribution] = _first[from];
        _count[attribution] = Math.Max(_count[from], 0);
    }
}
