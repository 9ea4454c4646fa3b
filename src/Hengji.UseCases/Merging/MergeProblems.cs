namespace Hengji.UseCases.Merging;

/// <summary>A workbook of other material.</summary>
public sealed record OtherMaterial(string Pack, string Year, SourceLocation Where) : Problem(
    "merge.other-material",
    $"这份工作簿是 {Year} 年度、规则包 {Pack} 的，与本材料不符。请上传从本材料下载的工作簿。",
    $"This workbook is of year {Year}, pack {Pack}, not of this material. Upload one downloaded from this material.",
    Where);

/// <summary>A file that does not say what it held when it was downloaded.</summary>
public sealed record NoBase(SourceLocation Where) : Problem(
    "merge.no-base",
    "文件里没有下载时的底稿（不是从本系统下载的，或底稿被改动）。只填补空格；与已有值不同的，请逐格选择；空白格不会清除已有值。",
    "The file does not say what it held when downloaded. Blanks are filled, differences are for you to choose, nothing is cleared.",
    Where);

/// <summary>A computed cell whose formula was typed over.</summary>
public sealed record FormulaOverwritten(string Label, string Typed, SourceLocation Where) : Problem(
    "merge.formula-overwritten",
    $"“{Label}”的公式被改成了“{Typed}”。此格由系统计算，不采用；请改它的组成项。",
    $"The formula of “{Label}” was replaced by “{Typed}”. The cell is computed; the value is not taken. Change its parts instead.",
    Where);

/// <summary>A sheet in another unit of money than the form.</summary>
public sealed record UnitChanged(string Form, string Expected, string Found, SourceLocation Where) : Problem(
    "merge.unit-changed",
    $"“{Form}”的单位是{Expected}，文件里写成了{Found}。本表暂不采用；请改回{Expected}后再上传。",
    $"“{Form}” is measured in {Expected}, the file says {Found}. The form is left out; change it back and upload again.",
    Where);

/// <summary>A row that the form does not have, or that is not this person's.</summary>
public sealed record RowNotPlaced(string Row, string Form, SourceLocation Where) : Problem(
    "merge.unknown-row",
    $"“{Form}”中没有“{Row}”这一行，或不属于您可查看的范围，已跳过。插入的行请核对名称。",
    $"“{Form}” has no row “{Row}”, or not one you may see; it was skipped. Check the name of inserted rows.",
    Where);

/// <summary>Two rows with one key: a row was copied with its hidden mark.</summary>
public sealed record RowTwice(string Row, string Form, string First, SourceLocation Where) : Problem(
    "merge.row-twice",
    $"“{Form}”中“{Row}”出现了两次（另一处 {First}），可能是复制行造成的。两行都暂不采用，请删去一行或改正名称后再上传。",
    $"“{Row}” stands twice in “{Form}” (also at {First}), perhaps by copying a row. Neither was taken; remove one or correct its name.",
    Where);

/// <summary>A row that stood in the downloaded workbook and is no longer in the file.</summary>
public sealed record RowGone(string Row, string Form, SourceLocation Where) : Problem(
    "merge.row-gone",
    $"文件里少了“{Form}”的“{Row}”行。系统没有删除它；如需删除，请在网页上操作。",
    $"The file lacks row “{Row}” of “{Form}”. It was not deleted; delete it on the page if you mean to.",
    Where);

/// <summary>A row of the file that others deleted meanwhile.</summary>
public sealed record RowDeletedByOthers(string Row, string Form, SourceLocation Where) : Problem(
    "merge.row-deleted",
    $"“{Form}”的“{Row}”行已被他人删除，文件中对它的修改没有采用。如仍需要，请在文件里换一个编号作为新行。",
    $"Row “{Row}” of “{Form}” was deleted by others; changes to it were not taken. Give it another key to add it again.",
    Where);

/// <summary>Conflicts nobody has decided.</summary>
public sealed record ConflictsOpen(int Count) : Problem(
    "merge.conflicts-open",
    $"还有 {Count} 格需要选择保留哪一个值。没有写入任何内容。",
    $"{Count} cells still need a choice. Nothing was written.");
