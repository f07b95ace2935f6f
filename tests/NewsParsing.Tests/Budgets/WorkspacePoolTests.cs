using NewsParsing.Pipeline;
using NewsParsing.Text;

namespace NewsParsing.Tests.Budgets;

/// <summary>What a burst of parses leaves in memory.</summary>
public sealed class WorkspacePoolTests
{
    [Fact]
    public void Pool_KeepsTwiceTheProcessors()
    {
        var pool = new WorkspacePool();
        for (int i = 0; i < Environment.ProcessorCount * 2 + 5; i++)
        {
            pool.Return(new ParseWorkspace());
        }

        Assert.Equal(Environment.ProcessorCount * 2, pool.Count);
    }

    [Fact]
    public void Pool_AfterABurst_KeepsWhatIsNeeded()
    {
        var pool = new WorkspacePool();
        ParseWorkspace[] burst = [.. Enumerable.Range(0, Environment.ProcessorCount * 2).Select(_ => pool.Rent())];
        Array.ForEach(burst, pool.Return);

        // The burst was in this span; in the next one workspace at a time is needed.
        pool.Trim();
        Assert.Equal(burst.Length, pool.Count);
        pool.Return(pool.Rent());
        pool.Trim();
        Assert.Equal(1, pool.Count);
        pool.Trim();
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void Pool_IsTrimmedByTheGarbageCollector()
    {
        var pool = new WorkspacePool();
        pool.Return(new ParseWorkspace());
        for (int i = 0; i < 10 && pool.Count > 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void Pool_OfNobody_IsCollected()
    {
        WeakReference pool = Make();
        for (int i = 0; i < 10 && pool.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(pool.IsAlive);

        static WeakReference Make() => new(new WorkspacePool());
    }

    /// <summary>128 threads that each parsed one text of 400,000 characters left 3,478 MiB for ever.</summary>
    [Fact]
    public void Pool_DoesNotKeepWhatALongTextHasGrown()
    {
        var pool = new WorkspacePool();
        ParseWorkspace work = pool.Rent();
        work.Input = new NewsItem { Text = TextFamilies.TextOf("distinct words", 8 * TextBuffer.LargestKept) };
        ArticlePipeline.Default.Run(work, Stage.Text, Stage.Text);
        Assert.True(work.Text.TokenCount > TextBuffer.LargestKept);

        pool.Return(work);

        Assert.Equal(0, pool.Count);
    }

    /// <summary>Scratch goes after its stage, and the article is the same.</summary>
    [Fact]
    public void LongText_ParsesAsWithAWorkspaceThatKeepsAll()
    {
        string text = TextFamilies.TextOf(TextFamilies.Names.First(), 8 * TextBuffer.LargestKept);
        var work = new ParseWorkspace { Input = new NewsItem { Text = text } };
        ArticlePipeline.Default.Run(work, Stage.Text, Stage.Certainty);
        Assert.True(work.Text.TokenCount > TextBuffer.LargestKept);

        Article kept = ArticleAssembler.Assemble(work.Input, work, ArticlePipeline.Default.Models.Id);
        Assert.Equal(kept.ToJson(), NewsParser.Default.Parse(text).ToJson());
    }
}
