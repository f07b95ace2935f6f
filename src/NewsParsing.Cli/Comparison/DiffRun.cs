using NewsParsing.Tool;
using NewsParsing.Tool.Output;

namespace NewsParsing.Cli.Comparison;

/// <summary>
/// One run of <c>diff</c>. Reads both outputs side by side and compares articles of one id as soon as both are there: outputs in one order
/// take the memory of two articles, others that of the articles of which only one side was met, without their texts.
/// </summary>
/// <param name="old">The old file or folder.</param>
/// <param name="new">The new file or folder.</param>
/// <param name="threshold">By how much a confidence has to differ.</param>
/// <param name="isJson">Whether changes are written as JSON Lines.</param>
internal sealed class DiffRun(string old, string @new, double threshold, bool isJson)
{
    private readonly ErrorLog _errors = new();
    private readonly DiffTotals _totals = new();
    private readonly ArticleComparer _comparer = new(threshold);
    private readonly Dictionary<string, Queue<ArticleFacts>> _waitingOld = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<ArticleFacts>> _waitingNew = new(StringComparer.Ordinal);

    /// <returns>0 when the outputs are the same, 1 when they differ, 2 when one of them cannot be read, as diff has it.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        foreach (string path in new[] { old, @new })
        {
            if (!Path.Exists(path))
            {
                _errors.Write(path, "cannot be read: No such file or directory");
            }
        }

        if (_errors.Count > 0)
        {
            return ExitCode.Usage;
        }

        try
        {
            using OutputTarget output = OutputTarget.Open(null);
            DiffWriter writer = isJson ? new DiffJsonWriter(output) : new DiffTextWriter(output);
            Compare(writer, cancellationToken);
            writer.Finish(_totals);
            output.Commit();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (OutputException exception) when (exception.IsBrokenPipe)
        {
            return ExitCode.BrokenPipe;
        }
        catch (OutputException exception)
        {
            _errors.Write("standard output", exception.Message);
        }

        return _errors.Count > 0 ? ExitCode.Usage : _totals.IsSame ? ExitCode.Done : ExitCode.Failed;
    }

    private void Compare(DiffWriter writer, CancellationToken cancellationToken)
    {
        using IEnumerator<ArticleFacts> olds = new ParsedOutput(old, _errors).Read().GetEnumerator();
        using IEnumerator<ArticleFacts> news = new ParsedOutput(@new, _errors).Read().GetEnumerator();
        bool hasOld = true;
        bool hasNew = true;
        while (hasOld || hasNew)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hasOld = hasOld && olds.MoveNext();
            if (hasOld)
            {
                _totals.CountOld(olds.Current);
                Match(olds.Current, _waitingNew, _waitingOld, isOld: true, writer);
            }

            hasNew = hasNew && news.MoveNext();
            if (hasNew)
            {
                _totals.CountNew(news.Current);
                Match(news.Current, _waitingOld, _waitingNew, isOld: false, writer);
            }
        }

        foreach (ArticleFacts article in _waitingOld.Values.SelectMany(queue => queue))
        {
            _totals.CountRemoved();
            writer.Write(new Change(article.Id, "article", "removed"));
        }

        foreach (ArticleFacts article in _waitingNew.Values.SelectMany(queue => queue))
        {
            _totals.CountAdded();
            writer.Write(new Change(article.Id, "article", "added"));
        }
    }

    private void Match(
        ArticleFacts article, Dictionary<string, Queue<ArticleFacts>> others, Dictionary<string, Queue<ArticleFacts>> own, bool isOld,
        DiffWriter writer)
    {
        if (!others.TryGetValue(article.Id, out Queue<ArticleFacts>? waiting))
        {
            if (!own.TryGetValue(article.Id, out Queue<ArticleFacts>? queue))
            {
                own.Add(article.Id, queue = []);
            }

            queue.Enqueue(article);
            return;
        }

        ArticleFacts other = waiting.Dequeue();
        if (waiting.Count == 0)
        {
            others.Remove(article.Id);
        }

        Change[] changes = [.. isOld ? _comparer.Compare(article, other) : _comparer.Compare(other, article)];
        _totals.CountPair(changes);
        foreach (Change change in changes)
        {
            writer.Write(change);
        }
    }
}
