namespace OfficialDocs.Writing;

/// <summary>Writes lines in blocks with one blank line between two of them, whatever elements a document has or lacks.</summary>
internal sealed class BlockWriter(TextWriter destination)
{
    private bool _isEmpty = true;
    private bool _isBlockDue;

    /// <summary>The next line, if there is one, begins a block.</summary>
    public void StartBlock() => _isBlockDue = true;

    /// <summary>Writes a line of up to four parts.</summary>
    public void Line(string first, string second = "", string third = "", string fourth = "")
    {
        if (_isBlockDue && !_isEmpty)
        {
            destination.Write('\n');
        }

        _isBlockDue = false;
        _isEmpty = false;
        destination.Write(first);
        destination.Write(second);
        destination.Write(third);
        destination.Write(fourth);
        destination.Write('\n');
    }
}
