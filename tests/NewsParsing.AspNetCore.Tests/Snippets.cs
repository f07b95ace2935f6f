using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsParsing.Html;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>The code of the package's README, compiled; <see cref="ReadmeTests"/> compares the two.</summary>
internal static class Snippets
{
    public static void Serve(string[] args)
    {
        // <snippet>
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddNewsParsing();

        var app = builder.Build();
        app.MapNewsParsing("/v1", options =>
        {
            options.MaxCharacters = 200_000;
            // With the package NewsParsing.Html, web pages are read too:
            options.ReadHtml = (page, encoding) => NewsPage.Read(page, hint: encoding).Item;
        });
        app.Run();
        // </snippet>
    }
}
