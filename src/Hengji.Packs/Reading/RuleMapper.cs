using Hengji.Checks;
using Hengji.Checks.Language;
using Hengji.Packs.Yaml;

namespace Hengji.Packs.Reading;

/// <summary>Reads one rule of a file of rules/ whose shape is right.</summary>
internal static class RuleMapper
{
    /// <summary>The rule, or null when an expression of it cannot be read; the problems are added.</summary>
    public static PackEntry<Rule>? Read(YamlMap map, ICollection<Problem> problems)
    {
        var scope = Take(RuleParser.ParseScope(map.Text("for"), map.PlaceOf("for")), problems);
        var check = Take(RuleParser.ParseExpression(map.Text("check"), map.PlaceOf("check")), problems);
        var when = map.TextOrNull("when") is { } text
            ? Take(RuleParser.ParseExpression(text, map.PlaceOf("when")), problems)
            : null;
        if (scope is null || check is null || (when is null && map["when"] is not null))
            return null;
        var code = map.Text("rule");
        var rule = new Rule(
            code, map.Text("title"), scope, check, ReadLevel(map), ReadCertainty(map), CitationMapper.Read(map))
        {
            EnglishTitle = map.TextOrNull("title-en"),
            When = when,
            Say = map.Text("say"),
            Advice = map.Text("advice"),
            EnglishAdvice = map.TextOrNull("advice-en"),
            Assumption = map.Text("assume"),
            EnglishAssumption = map.TextOrNull("assume-en"),
            Source = map.Text("check"),
            Tests = [.. map.Maps("tests").Select(ReadTest)],
            Place = map.PlaceOf("rule"),
        };
        return new PackEntry<Rule>(code, rule, map.PlaceOf("rule"));
    }

    private static T? Take<T>(Result<T> result, ICollection<Problem> problems)
        where T : class
    {
        foreach (var problem in result.Problems)
            problems.Add(problem);
        return result.IsSuccess ? result.Value : null;
    }

    private static FindingLevel ReadLevel(YamlMap map) =>
        map.Text("level") switch
        {
            "error" => FindingLevel.Error,
            "warn" => FindingLevel.Warn,
            _ => FindingLevel.Note,
        };

    private static Certainty ReadCertainty(YamlMap map) =>
        map.Text("certainty") switch
        {
            "inferred" => Certainty.Inferred,
            "conditional" => Certainty.Conditional,
            _ => Certainty.Certain,
        };

    private static RuleTest ReadTest(YamlMap map) =>
        new(
            [.. map.Entries.Where(entry => entry.Key.Text != "is").Select(ReadCell)],
            map.Text("is") switch
            {
                "exact" => Verdict.Exact,
                "within" => Verdict.Within,
                "breaks" => Verdict.Breaks,
                _ => Verdict.NotApplicable,
            },
            map.Place);

    private static RuleTestCell ReadCell(YamlEntry entry) =>
        new(
            entry.Key.Text.Trim(),
            entry.Value is YamlList list ? [.. list.Items.Select(Printed)] : [Printed(entry.Value)],
            entry.Value is YamlList,
            entry.Key.Place);

    private static string Printed(YamlNode node) =>
        node is YamlScalar { IsNull: false } scalar ? scalar.Text.Trim() : "";
}
