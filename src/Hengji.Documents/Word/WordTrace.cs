namespace Hengji.Documents.Word;

/// <summary>Reads reports back.</summary>
public static class WordTrace;
