// Does nothing; the stage waits for the background of the extension it loads.
