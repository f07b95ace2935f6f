using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NewsParsing.Benchmarks;

// --quick: few iterations of the stages up to the quotations, about a minute.
bool isQuick = args.Contains("--quick");
string[] rest = [.. args.Where(arg => arg != "--quick")];
if (isQuick && rest.Length == 0)
{
    rest = ["--filter", "*FrontBenchmarks*"];
}

// In process: the repository's build rules are not made for generated projects.
Job job = (isQuick ? Job.ShortRun : Job.MediumRun.WithLaunchCount(1)).WithToolchain(InProcessEmitToolchain.Instance);
IConfig config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(new ThroughputColumn("MB/s", "Megabytes (10^6) of UTF-8 a second", input => input.Utf8Bytes / 1e6))
    .AddColumn(new ThroughputColumn("kwords/s", "Thousands of words a second", input => input.Words / 1e3))
    .HideColumns("Error", "StdDev", "Median", "Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount");
BenchmarkSwitcher.FromAssembly(typeof(BenchmarkInput).Assembly).Run(rest, config);
