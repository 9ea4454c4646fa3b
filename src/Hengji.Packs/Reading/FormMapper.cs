using Hengji.Forms;
using Hengji.Packs.Yaml;

namespace Hengji.Packs.Reading;

/// <summary>Reads a file of forms/ whose shape is right.</summary>
internal static class FormMapper
{
    /// <summary>The form; ids given twice and names that point nowhere are added to the problems.</summary>
    public static PackEntry<FormDefinition> Read(YamlMap map, ICollection<Problem> problems)
    {
        var id = map.Text("form");
        var unit = map.TextOrNull("unit");
        var decimals = map.Whole("decimals");
        var items = Unique.By(map.Maps("items"), "id", "列", "column", problems)
            .Select(item => ReadItem(item, unit, decimals))
            .ToImmutableArray();
        CheckReferences(map, items, problems);
        var form = new FormDefinition(
            id, map.Text("title"), map.Text("part"), KindOf(map), ReadRows(map, problems), items, CitationMapper.Read(map))
        {
            EnglishTitle = map.TextOrNull("title-en"),
            EnglishRowHeading = map.TextOrNull("row-heading-en"),
            UnitNote = unit,
            IsOptional = map.Flag("optional"),
            RowHeading = map.Text("row-heading"),
            LabelItem = map.TextOrNull("label-item"),
            FileName = map.Text("file", id),
        };
        return new PackEntry<FormDefinition>(id, form, map.PlaceOf("form"));
    }

    private static FormRowKind KindOf(YamlMap map) =>
        map["rows"] is YamlMap
            ? FormRowKind.Fixed
            : map.Text("rows") switch
            {
                "one" => FormRowKind.OneRow,
                "units" => FormRowKind.Units,
                _ => FormRowKind.List,
            };

    private static ImmutableArray<FormRow> ReadRows(YamlMap map, ICollection<Problem> problems) =>
        map.Map("rows") is { } rows
            ? [.. Unique.By(rows.Maps("fixed"), "key", "行", "row", problems)
                .Select(row => new FormRow(row.Text("key"), row.Text("label")) { EnglishLabel = row.TextOrNull("label-en") })]
            : [];

    private static FormItem ReadItem(YamlMap map, string? formUnit, int? formDecimals)
    {
        var kind = ReadKind(map.Text("kind"));
        var isExact = map.Flag("exact");
        var unitItem = map.TextOrNull("unit-item");
        var unit = kind != CellKind.Figure || unitItem is not null ? null : map.TextOrNull("unit") ?? formUnit;
        return new FormItem(map.Text("id"), map.Text("label"), kind)
        {
            EnglishLabel = map.TextOrNull("label-en"),
            EnglishGroups = map.Texts("groups-en"),
            YearLabel = map.TextOrNull("year-label"),
            Groups = map.Texts("groups"),
            Unit = unit,
            UnitItem = unitItem,
            Decimals = DecimalsOf(map, kind == CellKind.Figure && unit == formUnit && !isExact ? formDecimals : null),
            IsExact = isExact,
            Entry = ReadEntry(map.Text("entry")),
            Formula = map.TextOrNull("formula"),
            Choices = map.Texts("choices"),
            IsRequired = map.Flag("required"),
            IsPersonal = map.Flag("personal"),
            Aliases = map.Texts("aliases"),
        };
    }

    private static int? DecimalsOf(YamlMap map, int? otherwise) =>
        map.TextOrNull("decimals") switch
        {
            null => otherwise,
            "own" => null,
            var digits => int.Parse(digits, CultureInfo.InvariantCulture),
        };

    private static CellKind ReadKind(string text) =>
        text switch
        {
            "text" => CellKind.Text,
            "choice" => CellKind.Choice,
            "date" => CellKind.Date,
            _ => CellKind.Figure,
        };

    private static CellEntry ReadEntry(string text) =>
        text switch
        {
            "imported" => CellEntry.Imported,
            "computed" => CellEntry.Computed,
            "frozen" => CellEntry.Frozen,
            _ => CellEntry.Typed,
        };

    private static void CheckReferences(YamlMap map, ImmutableArray<FormItem> items, ICollection<Problem> problems)
    {
        var texts = items.Where(item => item.Kind != CellKind.Figure).Select(item => item.Id).ToArray();
        if (map.TextOrNull("label-item") is { } labelItem && !texts.Contains(labelItem))
            problems.Add(new UnknownName(
                "文字列", "text column", labelItem, NearestNames.Of(labelItem, texts), map.PlaceOf("label-item")));
        foreach (var item in map.Maps("items"))
        {
            if (item.TextOrNull("unit-item") is { } unitItem && !texts.Contains(unitItem))
                problems.Add(new UnknownName(
                    "文字列", "text column", unitItem, NearestNames.Of(unitItem, texts), item.PlaceOf("unit-item")));
            if (item.Text("entry") == "computed" != (item["formula"] is not null))
                problems.Add(new UnexpectedValue(
                    item.Text("id"),
                    ("只有其一", "only one of them"),
                    ("entry: computed 与 formula 同时写或都不写", "entry: computed and formula together, or neither"),
                    item.Place));
            if (item.Text("kind") == "choice" && item.Items("choices").IsEmpty)
                problems.Add(new MissingKey("choices", $"列 {item.Text("id")}", item.Place));
        }
    }
}
