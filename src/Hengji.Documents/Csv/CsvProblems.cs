namespace Hengji.Documents.Csv;

/// <summary>A file larger than the stated limit.</summary>
public sealed record FileTooLarge(long Bytes, long Limit, SourceLocation Where) : Problem(
    "csv.file-too-large",
    $"文件有 {Bytes} 字节，超过上限 {Limit} 字节。请确认选对了文件；若数据确实很多，请分部门报送。",
    $"The file has {Bytes} bytes, more than the limit of {Limit}. Check that it is the right file.",
    Where);

/// <summary>A file that cannot be opened.</summary>
public sealed record FileUnreadable(SourceLocation Where) : Problem(
    "csv.file-unreadable",
    "文件打不开。请确认文件未被其他程序占用，并且有读取权限。",
    "The file cannot be opened. Check that no other program holds it and that you may read it.",
    Where);

/// <summary>Bytes that are no text in any supported encoding.</summary>
public sealed record UnknownEncoding(SourceLocation Where) : Problem(
    "csv.encoding",
    "无法识别文件的编码：不是 UTF-8、UTF-16 或 GB18030 文本，或者转换时已有文字丢失。请另存为“CSV UTF-8（逗号分隔）”后重试。",
    "The file is not text in UTF-8, UTF-16 or GB18030, or characters were lost before. Save it as CSV UTF-8.",
    Where);

/// <summary>More rows than the stated limit.</summary>
public sealed record TooManyRows(int Limit, SourceLocation Where) : Problem(
    "csv.too-many-rows",
    $"超过 {Limit} 行，其后未读取。请删去多余的行或分部门报送。",
    $"More than {Limit} rows; the rest was not read.",
    Where);

/// <summary>More cells in a row than the stated limit.</summary>
public sealed record TooManyColumns(int Columns, int Limit, SourceLocation Where) : Problem(
    "csv.too-many-columns",
    $"本行有 {Columns} 列，超过上限 {Limit} 列。请核对是否多了逗号。",
    $"The row has {Columns} cells, more than the limit of {Limit}. Check for stray commas.",
    Where);

/// <summary>A cell longer than a spreadsheet can hold.</summary>
public sealed record CellTooLong(int Characters, int Limit, SourceLocation Where) : Problem(
    "csv.cell-too-long",
    $"单元格有 {Characters} 个字符，超过上限 {Limit} 个。请核对引号是否成对。",
    $"A cell has {Characters} characters, more than the limit of {Limit}. Check that quotes are in pairs.",
    Where);

/// <summary>A quote inside a cell that is not quoted, or text behind a closing quote.</summary>
public sealed record StrayQuote(SourceLocation Where) : Problem(
    "csv.stray-quote",
    "英文双引号的位置不对。含引号、逗号或换行的单元格应整体放在一对双引号内，其中的双引号写两个。",
    "A double quote is out of place. Quote the whole cell and double the quotes inside it.",
    Where);

/// <summary>A quote that is never closed.</summary>
public sealed record UnclosedQuote(SourceLocation Where) : Problem(
    "csv.unclosed-quote",
    "此处的英文双引号没有配对，直到文件末尾都在同一单元格内。请补上右引号。",
    "The double quote opened here is never closed.",
    Where);

/// <summary>A file without headings.</summary>
public sealed record NoHeadings(SourceLocation Where) : Problem(
    "csv.no-headings",
    "文件是空的，没有标题行。请在第一行填写各列标题；整张表不报的请删除该文件。",
    "The file is empty. Put the headings in its first line, or remove the file.",
    Where);

/// <summary>A heading that is no column of the form.</summary>
public sealed record UnknownColumn(string Heading, string Form, ImmutableArray<string> Nearest, SourceLocation Where) : Problem(
    "csv.unknown-column",
    $"“{Heading}”不是《{Form}》的列{CsvWords.Nearest(Nearest)}。请改用表式中的列名，或删除该列。",
    $"“{Heading}” is no column of “{Form}”{CsvWords.NearestEnglish(Nearest)}. Use the form's heading or remove the column.",
    Where);

/// <summary>A heading that several columns of the form carry.</summary>
public sealed record AmbiguousColumn(string Heading, ImmutableArray<string> Candidates, SourceLocation Where) : Problem(
    "csv.ambiguous-column",
    $"“{Heading}”对应表中不止一列：{string.Join("、", Candidates)}。请写明完整列名。",
    $"“{Heading}” may be any of {string.Join(", ", Candidates)}. Write the full heading.",
    Where);

/// <summary>Two headings for one column.</summary>
public sealed record DuplicateColumn(string Heading, string First, SourceLocation Where) : Problem(
    "csv.duplicate-column",
    $"“{Heading}”与前面的“{First}”是同一列，无法确定以哪一列为准。请只保留一列。",
    $"“{Heading}” and “{First}” are the same column. Keep one of them.",
    Where);

/// <summary>A column the form needs and the file does not have.</summary>
public sealed record MissingColumn(string Label, string Form, SourceLocation Where) : Problem(
    "csv.missing-column",
    $"缺少《{Form}》的列“{Label}”。请补上该列；没有数据的单元格留空，不要填 0。",
    $"The column “{Label}” of “{Form}” is missing. Add it; leave cells blank where there is nothing, do not enter 0.",
    Where);

/// <summary>A heading that names another unit of money than the form.</summary>
public sealed record HeadingUnit(string Heading, string Found, string Expected, SourceLocation Where) : Problem(
    "csv.heading-unit",
    $"标题“{Heading}”的单位是{Found}，表式单位是{Expected}。请换算成{Expected}；若整个文件都用{Found}，请在首行注明“# 单位：{Found}”。",
    $"“{Heading}” is in {Found}, the form in {Expected}. Convert it, or declare “# 单位：{Found}” for the whole file.",
    Where);

/// <summary>A cell behind the last heading.</summary>
public sealed record CellWithoutHeading(string Text, int Column, SourceLocation Where) : Problem(
    "csv.cell-without-heading",
    $"第 {Column} 列的“{Text}”没有对应的标题。请核对本行是否多了逗号，数字中的千分位逗号须放在双引号内。",
    $"“{Text}” in column {Column} has no heading. Check for stray commas; quote numbers with thousands separators.",
    Where);

/// <summary>A word in the column 假定 that is no column of the form.</summary>
public sealed record UnknownAssumed(string Label, ImmutableArray<string> Nearest, SourceLocation Where) : Problem(
    "csv.unknown-assumed",
    $"“假定”列中的“{Label}”不是本表的列名{CsvWords.Nearest(Nearest)}。请填写列名，多个用分号隔开。",
    $"“{Label}” in the column 假定 is no column of the form{CsvWords.NearestEnglish(Nearest)}.",
    Where);

/// <summary>A declared unit of money that is not known.</summary>
public sealed record UnknownMoneyUnit(string Found, SourceLocation Where) : Problem(
    "csv.unknown-money-unit",
    $"注明的单位“{Found}”不是元、万元或亿元。请改正后重试。",
    $"The declared unit “{Found}” is not 元, 万元 or 亿元.",
    Where);

/// <summary>Two declarations of the unit of money that differ.</summary>
public sealed record ConflictingMoneyUnits(string First, string Second, SourceLocation Where) : Problem(
    "csv.conflicting-money-units",
    $"文件先注明单位{First}，又注明单位{Second}。请只保留一处。",
    $"The file declares {First} and then {Second}. Keep one declaration.",
    Where);

/// <summary>A row without unit name, row label or key.</summary>
public sealed record RowWithoutLabel(string Heading, SourceLocation Where) : Problem(
    "csv.row-without-label",
    $"本行没有填写“{Heading}”，不知道是哪一行。请补填，或删除本行。",
    $"The row has no “{Heading}”. Fill it in or remove the row.",
    Where);
