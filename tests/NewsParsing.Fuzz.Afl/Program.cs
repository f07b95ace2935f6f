using NewsParsing.Fuzz;
using SharpFuzz;

// afl-fuzz starts it with the name of an entry point; with a file after it, it runs that alone, to see what a finding throws.
FuzzTarget target = FuzzTarget.All.Single(target => target.Name == args[0]);
if (args.Length > 1)
{
    target.Run(File.ReadAllText(args[1]));
    return;
}

Fuzzer.Run(target.Run);
