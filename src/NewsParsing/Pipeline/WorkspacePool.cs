using System.Collections.Concurrent;

namespace NewsParsing.Pipeline;

/// <summary>Keeps a bounded number of workspaces for the next parses; oversized ones are dropped.</summary>
internal sealed class WorkspacePool
{
    /// <summary>
    /// Workspaces grown by a text beyond this many tokens or UTF-16 units are not kept: one huge input must not hold memory for ever.
    /// </summary>
    // Twenty times the tokens and thirty times the length of the longest article of PolNeAR train (6,329 tokens, 33,672 UTF-16 units).
    private const int MaximumKeptTokens = 1 << 17;
    private const int MaximumKeptLength = 1 << 20;

    // First in, first out, and no lock: each parse takes one and gives it back once, beside milliseconds of work.
    private readonly ConcurrentQueue<ParseWorkspace> _free = new();
    // Twice the processors: threads that wait for their turn have a workspace as well, as the 16 of a property test on two processors.
    private readonly int _capacity = Environment.ProcessorCount * 2;

    public ParseWorkspace Rent() => _free.TryDequeue(out ParseWorkspace? workspace) ? workspace : new ParseWorkspace();

    public void Return(ParseWorkspace workspace)
    {
        if (workspace.Text.TokenStart.Length <= MaximumKeptTokens && workspace.Text.Text.Length <= MaximumKeptLength
            && _free.Count < _capacity)
        {
            workspace.Reset();
            _free.Enqueue(workspace);
        }
    }
}
