using NewsParsing.Attributions;
using NewsParsing.Datelines;
using NewsParsing.Pipeline;
using NewsParsing.Quotations;
using NewsParsing.Speakers;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Tests.Speakers;

/// <summary>
/// Runs the actor stage on a text whose attributions are written by hand: each is given by its source words.
/// </summary>
internal sealed class ActorScene
{
    private readonly TextBuffer _text = new();
    private readonly SyntaxBuffer _syntax = new();
    private readonly HeadBuffer _head = new();
    private readonly QuotationBuffer _quotations = new();
    private readonly AttributionBuffer _attributions = new();
    private readonly ActorBuffer _actors = new();

    private ActorScene(string text)
    {
        new TextStage(ArticlePipeline.Default.Knowledge).Run(text, _text);
        new SyntaxStage(ArticlePipeline.Default.Models.Syntax, ArticlePipeline.Default.Knowledge).Run(_text, _syntax, new SyntaxScratch());
        _head.Reset();
        new QuotationStage(ArticlePipeline.Default.Knowledge).Run(_text, _quotations, new QuotationScratch());
        _attributions.Reset(_quotations);
    }

    public IReadOnlyList<Actor> Actors { get; private set; } = [];

    /// <summary>
    /// Reads a text; a source is marked by square brackets, braces after a source mark its cue.
    /// </summary>
    public static ActorScene Read(string marked)
    {
        var scene = new ActorScene(string.Concat(marked.Split('[', ']', '{', '}')));
        int at = 0;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] is '[' or '{')
            {
                int close = marked.IndexOf(marked[i] == '[' ? ']' : '}', i);
                int end = at + close - i - 1;
                if (marked[i] == '[')
                {
                    int cue = close + 1 < marked.Length ? marked.IndexOfAny(['[', '{'], close + 1) : -1;
                    bool hasCue = cue >= 0 && marked[cue] == '{';
                    scene.AddSource(at, end, hasCue ? end + cue - close - 1 : 0, hasCue ? marked.IndexOf('}', cue) - cue - 1 : 0);
                }

                at = end;
                i = close;
            }
            else
            {
                at++;
            }
        }

        new ActorStage(
            ArticlePipeline.Default.Knowledge, ArticlePipeline.Default.Models.Coreference, ArticlePipeline.Default.Models.Words).Run(
            scene._text, scene._syntax, scene._head, scene._quotations, scene._attributions, scene._actors, new ActorScratch());
        scene.Actors = ActorAssembler.Assemble(scene._text, scene._actors);
        return scene;
    }

    public Actor Named(string name) => Assert.Single(Actors, actor => actor.Name == name);

    /// <summary>The speakers of the attributions in order: names joined by <c>+</c>, attributions by <c>; </c>.</summary>
    public string Speakers()
        => string.Join("; ", Enumerable.Range(0, _attributions.Count).Select(
            a => string.Join("+", _actors.SpeakersOf(a).ToArray().Select(s => Actors[s].Name))));

    /// <summary>By how much the person of a source that is a pronoun was ahead of the next one.</summary>
    public float Margin(int attribution) => _actors.SpeakerMargins[_actors.AttributionSpeaker[attribution]];

    public Actor Speaker(int attribution) => Actors[_actors.SpeakersOf(attribution)[0]];

    private void AddSource(int start, int end, int cue, int cueLength)
    {
        _attributions.Add(new AttributionRecord
        {
            Source = RangeOf(start, end),
            Cue = cueLength > 0 ? RangeOf(cue, cue + cueLength) : default,
            FirstContent = _attributions.ContentCount,
            ContentCount = 1,
            Parent = -1,
            Confidence = 1,
        });
        _attributions.AddContent(new TokenRange(0, 1));
    }

    private TokenRange RangeOf(int start, int end) => new(_text.TokenAt(start), _text.TokenAt(end - 1) + 1);
}
