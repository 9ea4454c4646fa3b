using System.Text.Json.Nodes;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.Storage.Evidence;
using Hengji.UseCases.Filling;

namespace Hengji.UseCases.Reviewing;

/// <summary>What a snapshot holds, as canonical bytes (<c>hengji.snapshot/1</c>, docs/reference/snapshot.md), and back.</summary>
internal static class SnapshotContent
{
    public const string Format = "hengji.snapshot/1";

    /// <summary>Format of one unit's share.</summary>
    public const string ShareFormat = "hengji.snapshot-share/1";

    /// <summary>Canonical bytes of the material and its evidence.</summary>
    public static byte[] Write(DossierMaterial material, IReadOnlyCollection<EvidenceUse> evidence, string format = Format)
    {
        var filled = material.Cells.Where(cell => cell.Value.Text.Length > 0).ToList();
        return CanonicalJson.Write(new JsonObject
        {
            ["format"] = format,
            ["pack"] = material.Dossier.PackId,
            ["year"] = material.Dossier.Year,
            ["department"] = new JsonObject { ["code"] = material.Department.Code, ["name"] = material.Department.Name },
            ["units"] = new JsonArray([.. material.Units.Select(ToJson)]),
            ["rows"] = new JsonObject(material.Rows.Select(form =>
                KeyValuePair.Create(form.Key, (JsonNode?)new JsonArray([.. form.Value.Select(ToJson)])))),
            ["cells"] = new JsonObject(filled.Select(cell => KeyValuePair.Create(cell.Key.ToString(), (JsonNode?)cell.Value.Text))),
            ["assumed"] = new JsonArray([.. filled.Where(cell => cell.Value.IsAssumed).Select(cell => cell.Key).Order()
                .Select(address => (JsonNode?)address.ToString())]),
            ["evidence"] = new JsonArray([.. evidence
                .OrderBy(use => $"{use.Form}@{use.Row} {use.Sha256} {use.Name}", StringComparer.Ordinal).Select(ToJson)]),
        });
    }

    /// <summary>Canonical bytes of what one unit fills: its cells, its rows of lists, their evidence.</summary>
    public static byte[] WriteShare(DossierMaterial material, FormCatalogue forms, string unitKey, IReadOnlyCollection<EvidenceUse> evidence)
    {
        bool IsOwn(string form, string row) => forms.Find(form) is { } found && material.UnitOf(found, row) == unitKey;
        var share = material with
        {
            Units = [.. material.Units.Where(unit => unit.Key == unitKey)],
            Rows = material.Rows
                .Select(form => KeyValuePair.Create(form.Key, form.Value.Where(row => row.UnitKey == unitKey).ToImmutableArray()))
                .Where(form => form.Value.Length > 0).ToImmutableDictionary(StringComparer.Ordinal),
            Cells = material.Cells.Where(cell => IsOwn(cell.Key.Form, cell.Key.Row)).ToImmutableDictionary(),
        };
        return Write(share, [.. evidence.Where(use => IsOwn(use.Form, use.Row))], ShareFormat);
    }

    /// <summary>The material as it stood, for comparing; stage and parts are those of today.</summary>
    /// <returns>Null when the bytes are no snapshot.</returns>
    public static DossierMaterial? Read(byte[] content, DossierMaterial today)
    {
        if (JsonNode.Parse(content) is not JsonObject root || (string?)root["format"] != Format)
            return null;
        var assumed = root["assumed"]!.AsArray().Select(address => (string)address!).ToHashSet(StringComparer.Ordinal);
        return today with
        {
            Units = [.. root["units"]!.AsArray().Select((unit, index) => ToUnit(unit!, index, today.Department.Id))],
            Rows = root["rows"]!.AsObject().ToImmutableDictionary(
                form => form.Key,
                form => form.Value!.AsArray().Select((row, index) => ToRow(row!, form.Key, index, today.Dossier.Id)).ToImmutableArray(),
                StringComparer.Ordinal),
            Cells = root["cells"]!.AsObject()
                .Select(cell => ToCell(cell.Key, (string)cell.Value!, assumed.Contains(cell.Key), today.Dossier.Id))
                .ToImmutableDictionary(cell => new FigureAddress(cell.Form, cell.Item, cell.Row)),
        };
    }

    private static JsonNode ToJson(UnitEntry unit) => new JsonObject
    {
        ["key"] = unit.Key, ["code"] = unit.Code, ["name"] = unit.Name, ["parent"] = unit.ParentKey ?? "",
        ["kind"] = unit.Kind, ["aliases"] = unit.Aliases,
    };

    private static JsonNode ToJson(FormRowEntry row) => new JsonObject
    {
        ["key"] = row.Key, ["label"] = row.Label, ["unit"] = row.UnitKey ?? "",
    };

    private static JsonNode ToJson(EvidenceUse use) => new JsonObject
    {
        ["form"] = use.Form, ["row"] = use.Row, ["name"] = use.Name, ["sha256"] = use.Sha256,
    };

    private static UnitEntry ToUnit(JsonNode unit, int index, long department) => new()
    {
        DepartmentId = department, Key = Text(unit, "key"), Code = Text(unit, "code"), Name = Text(unit, "name"),
        ParentKey = Text(unit, "parent") is { Length: > 0 } parent ? parent : null,
        Kind = Text(unit, "kind"), Aliases = Text(unit, "aliases"), Position = index,
    };

    private static FormRowEntry ToRow(JsonNode row, string form, int index, long dossier) => new()
    {
        DossierId = dossier, Form = form, Key = Text(row, "key"), Label = Text(row, "label"), Position = index,
        UnitKey = Text(row, "unit") is { Length: > 0 } unit ? unit : null,
    };

    private static StoredCell ToCell(string address, string text, bool isAssumed, long dossier)
    {
        var at = FigureAddress.TryParse(address) ?? throw new FormatException($"“{address}” is no address.");
        return new StoredCell
        {
            DossierId = dossier, Form = at.Form, Row = at.Row, Item = at.Item, Text = text, IsAssumed = isAssumed, Version = 1,
            ChangedById = 0, ChangedBy = "", ChangedAt = DateTime.UnixEpoch,
        };
    }

    private static string Text(JsonNode node, string name) => (string)node[name]!;
}
