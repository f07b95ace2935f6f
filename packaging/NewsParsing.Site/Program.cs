using NewsParsing.Site;

switch (args)
{
    case ["page", var published, var to]:
        new PageWriter(Checkout.Root, published).Write(to, home: null);
        return 0;
    case ["page", var published, var to, "--home", var home]:
        new PageWriter(Checkout.Root, published).Write(to, home);
        return 0;
    case ["tables", var to]:
        BenchmarkPage.Write(Checkout.Root, to);
        return 0;
    case ["check", var site]:
        IReadOnlyList<string> broken = LinkCheck.Broken(site);
        foreach (string line in broken)
        {
            Console.Error.WriteLine(line);
        }

        Console.WriteLine($"{broken.Count} broken links");
        return broken.Count == 0 ? 0 : 1;
    case ["serve", var site]:
        await using (StaticHost host = await StaticHost.StartAsync(site, port: 5080))
        {
            Console.WriteLine($"{site} is served at {host.Address} until Ctrl+C.");
            await host.WaitAsync();
        }

        return 0;
    default:
        Console.Error.WriteLine("page PUBLISHED TO [--home ADDRESS] | tables TO | check SITE | serve SITE");
        return 2;
}
