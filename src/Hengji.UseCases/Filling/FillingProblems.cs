namespace Hengji.UseCases.Filling;

/// <summary>More characters than a cell takes.</summary>
public sealed record TextTooLongForCell(string Label, int Length, int Maximum) : Problem(
    "cell.too-long",
    $"“{Label}”有 {Length} 个字符，最多 {Maximum} 个。请删减，或作为佐证材料上传。",
    $"“{Label}” has {Length} characters, at most {Maximum} are allowed. Shorten it or upload it as evidence.");

/// <summary>Control characters, which neither a form nor a database holds.</summary>
public sealed record CharactersNoCellHolds(string Label) : Problem(
    "cell.characters",
    $"“{Label}”含有看不见的控制字符，没有保存。请重新输入，或先粘贴到记事本再复制过来。",
    $"“{Label}” contains invisible control characters and was not saved. Type it again, or paste it through a plain editor.");

/// <summary>A dossier that does not exist or is not for this person; the two look alike on purpose.</summary>
public sealed record NoSuchDossier() : Problem(
    "dossier.not-found", "没有这份材料，或者您无权查看。", "There is no such material, or you may not see it.");

/// <summary>A cell the form does not have.</summary>
public sealed record NoSuchCell(string Address) : Problem(
    "cell.not-found", $"表中没有“{Address}”这一格。请刷新页面后再填。", $"There is no cell “{Address}”. Reload the page.");

/// <summary>A cell this person may not fill now.</summary>
public sealed record CellNotYours(string Address, string Why, string WhyEnglish) : Problem(
    "cell.forbidden", $"“{Address}”不能由您填写：{Why}", $"You may not fill “{Address}”: {WhyEnglish}");

/// <summary>Rows this person may not add, remove or order now.</summary>
public sealed record RowsNotYours(string Why, string WhyEnglish) : Problem(
    "row.forbidden", $"您不能增删或移动这里的行：{Why}", $"You may not change rows here: {WhyEnglish}");

/// <summary>A computed cell.</summary>
public sealed record CellIsComputed(string Label) : Problem(
    "cell.computed", $"“{Label}”由系统计算，不能填写。请改它的组成项。", $"“{Label}” is computed. Change its parts instead.");

/// <summary>Somebody else changed the cell first.</summary>
public sealed record CellConflict(string Label, string By, string Theirs) : Problem(
    "cell.conflict",
    $"“{Label}”刚被 {By} 改为“{Theirs}”。您的值没有保存，请核对后选择保留哪一个。",
    $"“{Label}” was just changed by {By} to “{Theirs}”. Yours was not saved; choose one.");
