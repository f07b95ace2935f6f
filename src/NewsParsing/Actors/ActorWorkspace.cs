using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Lexicon;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>The readers and their storage, made once per buffer and reused from text to text.</summary>
internal sealed class ActorWorkspace
{
    private readonly Discourse _discourse = new();
    private readonly NameReader _names;
    private readonly TitleCaseReader _titles;
    private readonly SpeakerBuffer _speakers = new();
    private readonly SpeakerResolver _sources;
    private readonly SpeakerInheritance _inheritance;
    private readonly ReferenceReader _references;
    private readonly ActorBuilder _builder;
    private readonly List<SpeakerChoice> _audience = [];
    private int[] _audienceFirst = [];

    public ActorWorkspace()
    {
        var resolver = new NameResolver(_discourse);
        var known = new KnownNameReader(_discourse, resolver);
        _names = new NameReader(_discourse, resolver, known);
        _titles = new TitleCaseReader(_discourse, resolver, known);
        _sources = new SpeakerResolver(_discourse, resolver, _speakers);
        _inheritance = new SpeakerInheritance(_discourse, _speakers);
        _references = new ReferenceReader(_discourse, _sources, _speakers);
        _builder = new ActorBuilder(_discourse);
    }

    public void Run(
        Knowledge knowledge, RuleSet rules, TextBuffer text, SyntaxBuffer syntax, HeadBuffer head, QuotationBuffer quotations, AttributionBuffer attributions, ActorBuffer output)
    {
        _discourse.Rules = rules;
        _discourse.Reset(text, syntax, head, quotations, attributions, knowledge);
        _speakers.Reset(attributions.Count);
        _sources.Reset();
        _names.Run();
        _references.Run();
        if (rules.Follows(Rule.TitleCaseLine))
        {
            _titles.Run();
        }

        for (int a = 0; a < attributions.Count; a++)
        {
            _sources.Resolve(a);
        }

        _inheritance.Run();
        ReadAudiences(attributions);
        _references.ReadFirstPerson();
        _builder.Run(output.Actors);
        Write(attributions, output);
    }

    private void ReadAudiences(AttributionBuffer attributions)
    {
        _audience.Clear();
        if (_audienceFirst.Length <= attributions.Count)
        {
            _audienceFirst = new int[attributions.Items.Length + 1];
        }

        for (int a = 0; a < attributions.Count; a++)
        {
            _audienceFirst[a] = _audience.Count;
            _sources.ReadAudience(attributions.Items[a].Audience is { IsEmpty: false } audience ? _discourse.Text.SpanOf(audience) : default, _audience);
        }

        _audienceFirst[attributions.Count] = _audience.Count;
        foreach (SpeakerChoice addressee in _audience)
        {
            _discourse.Entities.Items[addressee.Entity].IsInvolved = true;
        }
    }

    private void Write(AttributionBuffer attributions, ActorBuffer output)
    {
        ReadOnlySpan<int> actors = _builder.ActorOfEntity;
        for (int a = 0; a < attributions.Count; a++)
        {
            output.AttributionSpeaker[a] = output.Speakers.Count;
            output.AttributionAudience[a] = output.Audience.Count;
            output.Resolution[a] = _speakers.CertaintyOf(a);
            output.SpeakerRule[a] = _speakers.RuleOf(a);
            foreach (SpeakerChoice speaker in _speakers.Of(a))
            {
                Append(output.Speakers, output.AttributionSpeaker[a], actors[speaker.Entity]);
            }

            for (int i = _audienceFirst[a]; i < _audienceFirst[a + 1]; i++)
            {
                Append(output.Audience, output.AttributionAudience[a], actors[_audience[i].Entity]);
            }
        }

        output.AttributionSpeaker[attributions.Count] = output.Speakers.Count;
        output.AttributionAudience[attributions.Count] = output.Audience.Count;
    }

    private static void Append(List<int> list, int from, int actor)
    {
        if (actor >= 0 && (list.Count == from || list.IndexOf(actor, from) < 0))
        {
            list.Add(actor);
        }
    }
}
