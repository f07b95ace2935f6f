using System.Collections.Concurrent;
using NewsParsing.Text;

namespace NewsParsing.Pipeline;

/// <summary>
/// Keeps workspaces for the next parses: at most twice as many as there are processors, none that a long text has grown, and after a burst
/// no more than were needed since. Thread-safe.
/// </summary>
internal sealed class WorkspacePool
{
    // As many characters as LargestKept tokens have in news, two and a half times over: the columns of marks and lines go by them.
    private const int MaximumKeptLength = 1 << 18;

    // Last in, first out: those at the bottom are the ones that nobody needs. No lock: each parse takes one and gives it back once, beside
    // milliseconds of work.
    private readonly ConcurrentStack<ParseWorkspace> _free = new();
    // Twice the processors: threads that wait for their turn have a workspace as well, as the 16 of a property test on two processors.
    private readonly int _capacity = Environment.ProcessorCount * 2;

    /// <summary>The fewest that lay unused at once since the last <see cref="Trim"/>.</summary>
    private volatile int _unused;

    /// <summary>Makes a pool that gives memory back whenever the garbage collector looks at old objects.</summary>
    public WorkspacePool() => Gen2Callback.Register(this, static pool => ((WorkspacePool)pool).Trim());

    /// <summary>How many are kept.</summary>
    public int Count => _free.Count;

    public ParseWorkspace Rent()
    {
        bool isKept = _free.TryPop(out ParseWorkspace? workspace);
        // A race of two parses costs at most a workspace kept or made too many.
        _unused = Math.Min(_unused, _free.Count);
        return isKept ? workspace! : new ParseWorkspace();
    }

    public void Return(ParseWorkspace workspace)
    {
        if (workspace.Text.TokenStart.Length <= TextBuffer.LargestKept && workspace.Text.Text.Length <= MaximumKeptLength
            && _free.Count < _capacity)
        {
            workspace.Reset();
            _free.Push(workspace);
        }
    }

    /// <summary>Drops the workspaces that nobody needed since the last call.</summary>
    // 128 threads that each parsed one long text left 3,478 MiB for ever on 64 processors.
    public void Trim()
    {
        for (int i = _unused; i > 0 && _free.TryPop(out _); i--)
        {
        }

        _unused = _free.Count;
    }
}
