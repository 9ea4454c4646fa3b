using System.Globalization;
using System.Text.RegularExpressions;
using Hengji.Documents.Html;

namespace Hengji.Documents.Tests.Html;

public sealed partial class StyleTests
{
    /// <summary>Ink on ground as the page uses them; WCAG 2.2 asks 4.5 : 1 for words of this size.</summary>
    private static readonly (string Ink, string Ground)[] Pairs =
    [
        ("ink", "ground"), ("ink", "panel"), ("soft", "ground"), ("soft", "panel"), ("accent", "ground"), ("accent", "panel"),
        ("bad", "bad-g"), ("warn", "warn-g"), ("warn", "ground"), ("ask", "ask-g"), ("tell", "tell-g"), ("ok", "ok-g"), ("none", "none-g"),
        ("ink", "warn-g"), ("ink", "mark"), ("ground", "accent"),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Words_can_be_read_in_light_and_dark(int scheme)
    {
        var tokens = Blocks().Matches(Head.Style)[scheme].Value;
        foreach (var (ink, ground) in Pairs)
            Contrast(Colour(tokens, ink), Colour(tokens, ground)).ShouldBeGreaterThanOrEqualTo(4.5, $"{ink} on {ground}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Bars_stand_out_from_the_page_and_from_their_strokes(int scheme)
    {
        var tokens = Blocks().Matches(Head.Style)[scheme].Value;
        Contrast(Colour(tokens, "s0"), Colour(tokens, "ground")).ShouldBeGreaterThanOrEqualTo(3);
        Contrast(Colour(tokens, "hatch"), Colour(tokens, "s1")).ShouldBeGreaterThanOrEqualTo(3);
        Contrast(Colour(tokens, "hatch"), Colour(tokens, "s2")).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Sizes_of_type_are_the_four_tokens()
    {
        var screen = Head.Style[..Head.Style.IndexOf("@media print", StringComparison.Ordinal)];
        Regex.Matches(screen, @"font-size:\s*\d|font:(\s\d{3})?\s\d+p[xt]").ShouldBeEmpty();
        Regex.Count(screen, @"--(small|base|head|large):").ShouldBe(4);
    }

    private static string Colour(string tokens, string name) =>
        Regex.Match(tokens, $"--{name}: #([0-9a-f]{{6}});").Groups[1].Value;

    private static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance as WCAG defines it.</summary>
    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(at =>
        {
            var part = int.Parse(colour.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@":root \{[^}]*--ground[^}]*\}")]
    private static partial Regex Blocks();
}
