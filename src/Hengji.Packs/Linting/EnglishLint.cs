using Hengji.Checks;
using Hengji.Forms;
using Hengji.Packs.Reading;

namespace Hengji.Packs.Linting;

/// <summary>English counterparts of what forms, rules and schemes print (英文对照): in Latin letters, one for each heading.</summary>
internal static class EnglishLint
{
    private const char FirstHan = '\u2E80';
    private const char LastHan = '\u9FFF';

    public static IEnumerable<PackIssue> Check(LoadedPack loaded) =>
        loaded.Pack.Forms.All.SelectMany(form => Check(form, loaded.PlaceOf("form", form.Id)))
            .Concat(loaded.Pack.Rules.SelectMany(Check))
            .Concat(from scheme in loaded.Pack.Schemes.Values.OrderBy(scheme => scheme.Id, StringComparer.Ordinal)
                    where HasHan(scheme.EnglishTitle) || scheme.Grades.Any(grade => HasHan(grade.EnglishName))
                    select Issues.English($"评价方案 {scheme.Id} 的英文对照", $"an English counterpart of scheme {scheme.Id}", loaded.PlaceOf("scheme", scheme.Id)))
            .Concat(from deadline in loaded.Pack.Deadlines
                    where HasHan(deadline.EnglishTitle)
                    select Issues.English($"期限 {deadline.Step} 的 title-en", $"title-en of deadline {deadline.Step}", loaded.PlaceOf("deadline", deadline.Step)));

    private static IEnumerable<PackIssue> Check(Rule rule) =>
        from said in new (string Key, string? Text)[] { ("title-en", rule.EnglishTitle), ("advice-en", rule.EnglishAdvice), ("assume-en", rule.EnglishAssumption) }
        where HasHan(said.Text)
        select Issues.English($"规则 {rule.Code} 的 {said.Key}", $"{said.Key} of rule {rule.Code}", rule.Place);

    private static IEnumerable<PackIssue> Check(FormDefinition form, SourceLocation? place)
    {
        string?[] texts =
        [
            form.EnglishTitle, form.EnglishRowHeading, .. form.Rows.Select(row => row.EnglishLabel),
            .. form.Items.Select(item => item.EnglishLabel), .. form.Items.SelectMany(item => item.EnglishGroups),
        ];
        if (texts.FirstOrDefault(HasHan) is { } text)
            yield return Issues.English($"表 {form.Id} 的英文对照“{text}”", $"“{text}” of form {form.Id}", place);
        foreach (var item in form.Items.Where(item => item.EnglishGroups.Length > 0 && item.EnglishGroups.Length != item.Groups.Length))
            yield return Issues.EnglishGroups(form.Id, item.Id, place);
    }

    private static bool HasHan(string? text) => text is not null && text.Any(letter => letter is >= FirstHan and <= LastHan);
}
