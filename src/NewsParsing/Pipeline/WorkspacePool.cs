using System.Collections.Concurrent;

namespace NewsParsing.Pipeline;

/// <summary>Keeps a bounded number of workspaces for the next parses; oversized ones are dropped.</summary>
internal sealed class WorkspacePool
{
    /// <summary>
    /// Workspaces grown by a text beyond this many tokens or UTF-16 units are not kept: one huge input must not hold memory for ever.
    /// </summary>
    private const int MaximumKeptTokens = 1 << 17;
    private const int MaximumKeptLength = 1 << 20;

    private readonly ConcurrentQueue<ParseWorkspace> _free = new();
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
