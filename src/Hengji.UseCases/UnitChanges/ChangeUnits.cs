using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Answers;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.UnitChanges;

/// <summary>The system administrator keeps a department's units through the years: new, renamed, merged, split (单位变更).</summary>
/// <remarks>A unit never disappears: its key stays in the forms of the years it existed in, its successors are noted. All changes of
/// settings share one chain of the trail, which is locked from the beginning: what a change reads is what it changes.</remarks>
public static class ChangeUnits
{
    private const int MostName = 200;
    private const int MostAliases = 1_000;
    private const char Between = '；';

    /// <summary>Makes a new unit below the department or another unit; it joins the open dossiers of the years it exists in.</summary>
    public static Task<Result<UnitEntry>> CreateAsync(
        HengjiDbContext storage, long departmentId, string name, string code, string kind, string? parentKey, DateOnly? from, Actor actor,
        DateTime now, UnitsAsSeen? isAsSeen = null, CancellationToken cancel = default) =>
        RunAsync<UnitEntry>(storage, departmentId, actor, now, isAsSeen, async (units, lines) =>
        {
            if (Refusal(units, name, except: null) is { } refusal)
                return refusal;
            if (units.Find(unit => parentKey is null ? unit.ParentKey is null : unit.Key == parentKey) is not { ValidTo: null } parent)
                return new NoSuchUnit();
            var made = await AddAsync(storage, units, name.Trim(), code.Trim(), kind.Trim(), parent.Key, from, cancel);
            lines.Add(new TrailLine("unit.create", made.Key, "", made.Name));
            return made;
        }, cancel);

    /// <summary>Gives a unit a new name; the old one stays known as another name.</summary>
    public static Task<Result<UnitEntry>> RenameAsync(
        HengjiDbContext storage, long departmentId, string key, string name, Actor actor, DateTime now,
        UnitsAsSeen? isAsSeen = null, CancellationToken cancel = default) =>
        RunAsync<UnitEntry>(storage, departmentId, actor, now, isAsSeen, (units, lines) =>
        {
            if (units.Find(unit => unit.Key == key) is not { ValidTo: null } unit)
                return Failed(new NoSuchUnit());
            if (Refusal(units, name, unit) is { } refusal)
                return Failed(refusal);
            var old = unit.Name;
            unit.Aliases = Join(unit.Aliases, old);
            unit.Name = name.Trim();
            lines.Add(new TrailLine("unit.rename", key, old, unit.Name));
            return Task.FromResult<Result<UnitEntry>>(unit);
        }, cancel);

    /// <summary>Adds another name under which files are known to carry the unit.</summary>
    public static Task<Result<UnitEntry>> AddAliasAsync(
        HengjiDbContext storage, long departmentId, string key, string alias, Actor actor, DateTime now,
        UnitsAsSeen? isAsSeen = null, CancellationToken cancel = default) =>
        RunAsync<UnitEntry>(storage, departmentId, actor, now, isAsSeen, (units, lines) =>
        {
            if (units.Find(unit => unit.Key == key) is not { } unit)
                return Failed(new NoSuchUnit());
            if (Refusal(units, alias, except: null) is { } refusal)
                return Failed(refusal);
            if (unit.Aliases.Length + alias.Length >= MostAliases)
                return Failed(new BadUnitChange("别名太多。", "Too many other names."));
            unit.Aliases = Join(unit.Aliases, alias.Trim());
            lines.Add(new TrailLine("unit.alias", key, "", alias.Trim()));
            return Task.FromResult<Result<UnitEntry>>(unit);
        }, cancel);

    /// <summary>Ends units on a day; another unit of the department takes over.</summary>
    public static Task<Result<UnitEntry>> MergeAsync(
        HengjiDbContext storage, long departmentId, IReadOnlyCollection<string> keys, string intoKey, DateOnly on, Actor actor, DateTime now,
        UnitsAsSeen? isAsSeen = null, CancellationToken cancel = default) =>
        RunAsync<UnitEntry>(storage, departmentId, actor, now, isAsSeen, (units, lines) =>
        {
            var ending = units.FindAll(unit => keys.Contains(unit.Key));
            if (units.Find(unit => unit.Key == intoKey) is not { ValidTo: null } into || ending.Count == 0 || ending.Count != keys.Distinct().Count())
                return Failed(new NoSuchUnit());
            if (ending.Contains(into))
                return Failed(new BadUnitChange("单位不能并入自己。", "A unit cannot be merged into itself."));
            foreach (var unit in ending)
            {
                if (EndRefusal(units, unit, ending, on) is { } refusal)
                    return Failed(refusal);
                (unit.ValidTo, unit.Successors) = (on, intoKey);
                lines.Add(new TrailLine("unit.merge", unit.Key, unit.Name, into.Name));
            }
            return Task.FromResult<Result<UnitEntry>>(into);
        }, cancel);

    /// <summary>Ends a unit on a day; new units take over from the next.</summary>
    public static Task<Result<UnitEntry>> SplitAsync(
        HengjiDbContext storage, long departmentId, string key, IReadOnlyList<string> names, DateOnly on, Actor actor, DateTime now,
        UnitsAsSeen? isAsSeen = null, CancellationToken cancel = default) =>
        RunAsync<UnitEntry>(storage, departmentId, actor, now, isAsSeen, async (units, lines) =>
        {
            if (units.Find(unit => unit.Key == key) is not { } unit)
                return new NoSuchUnit();
            if (names.Count < 2 || names.Select(name => name.Trim()).Distinct().Count() != names.Count)
                return new BadUnitChange("拆分须有两个以上、互不相同的新单位名称，每行一个。", "A split needs two or more different names, one a line.");
            if (EndRefusal(units, unit, [unit], on) is { } refusal)
                return refusal;
            var made = new List<string>();
            foreach (var name in names)
            {
                if (Refusal(units, name, except: null) is { } bad)
                    return bad;
                made.Add((await AddAsync(storage, units, name.Trim(), "", unit.Kind, unit.ParentKey!, on.AddDays(1), cancel)).Key);
            }
            (unit.ValidTo, unit.Successors) = (on, string.Join(Between, made));
            lines.Add(new TrailLine("unit.split", key, unit.Name, string.Join(Between, names)));
            return unit;
        }, cancel);

    private static async Task<UnitEntry> AddAsync(
        HengjiDbContext storage, List<UnitEntry> units, string name, string code, string kind, string parentKey, DateOnly? from,
        CancellationToken cancel)
    {
        var made = new UnitEntry
        {
            DepartmentId = units[0].DepartmentId, Key = NextKey(units), Name = name, Code = code, Kind = kind, ParentKey = parentKey,
            Position = units.Max(unit => unit.Position) + 1, ValidFrom = from,
        };
        units.Add(made);
        _ = storage.Units.Add(made);
        var first = from?.Year ?? int.MinValue;
        var open = await storage.Dossiers
            .Where(dossier => dossier.DepartmentId == made.DepartmentId && dossier.Stage == Stage.Filling && dossier.Year >= first).ToListAsync(cancel);
        storage.Parts.AddRange(open.Select(dossier => new DossierPart { DossierId = dossier.Id, UnitKey = made.Key }));
        return made;
    }

    private static string NextKey(List<UnitEntry> units)
    {
        var last = units.Select(unit => unit.Key is ['u', .. var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var value) ? value : 0).Max();
        return $"u{(last + 1).ToString("00", CultureInfo.InvariantCulture)}";
    }

    private static BadUnitChange? Refusal(List<UnitEntry> units, string name, UnitEntry? except)
    {
        var wanted = name.Trim();
        if (wanted.Length is 0 or > MostName || wanted.Contains(Between, StringComparison.Ordinal) || wanted.Any(char.IsControl))
            return new BadUnitChange($"单位名称不能为空、不能含“；”，最多 {MostName} 字。", $"A unit's name has 1 to {MostName} characters, without “；”.");
        var taken = units.Find(unit => unit != except && unit.ValidTo is null && (unit.Name == wanted || unit.Aliases.Split(Between).Contains(wanted)));
        return taken is null ? null : new BadUnitChange($"“{wanted}”已是“{taken.Name}”的名称或别名。", $"“{wanted}” already is a name of “{taken.Name}”.");
    }

    private static BadUnitChange? EndRefusal(List<UnitEntry> units, UnitEntry unit, List<UnitEntry> ending, DateOnly on)
    {
        if (unit.ParentKey is null)
            return new BadUnitChange("部门本身不能合并或拆分。", "The department itself cannot be merged or split.");
        if (unit.ValidTo is not null)
            return new BadUnitChange($"“{unit.Name}”已经终止。", $"“{unit.Name}” has ended already.");
        if (on.Year is < 2000 or > 2100 || on < unit.ValidFrom)
            return new BadUnitChange($"终止日期不对：不能早于“{unit.Name}”的设立日期。", $"The last day is before “{unit.Name}” began.");
        return units.Exists(below => below.ParentKey == unit.Key && below.ValidTo is null && !ending.Contains(below))
            ? new BadUnitChange($"“{unit.Name}”还有下级单位，请先调整下级单位。", $"“{unit.Name}” still has units below it.")
            : null;
    }

    private static string Join(string aliases, string more) =>
        aliases.Split(Between).Contains(more) ? aliases : aliases.Length == 0 ? more : aliases + Between + more;

    private static Task<Result<UnitEntry>> Failed(Problem problem) => Task.FromResult(Result<UnitEntry>.Failure([problem]));

    private static Task<Result<T>> RunAsync<T>(
        HengjiDbContext storage, long departmentId, Actor actor, DateTime now, UnitsAsSeen? isAsSeen,
        Func<List<UnitEntry>, List<TrailLine>, Task<Result<T>>> work,
        CancellationToken cancel) =>
        actor.Rights.Has(Role.SystemAdministrator)
            ? Recorded.RunAsync<T>(storage, TrailWriter.Settings, actor, now, async lines =>
            {
                var units = await storage.Units.Where(unit => unit.DepartmentId == departmentId).OrderBy(unit => unit.Position).ToListAsync(cancel);
                if (units.Count == 0)
                    return new NoSuchUnit();
                if (isAsSeen?.Invoke(units) == false)
                    return new ChangedMeanwhile();
                // Growing revisions tell caches and browsers of open material.
                _ = await storage.Dossiers.Where(dossier => dossier.DepartmentId == departmentId && dossier.Stage <= Stage.Compiling)
                    .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1), cancel);
                return await work(units, lines);
            }, cancel)
            : Task.FromResult<Result<T>>(new NotYourTask());
}
